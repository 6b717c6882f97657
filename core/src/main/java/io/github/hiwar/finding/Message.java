package io.github.hiwar.finding;

import io.github.hiwar.value.LocalizedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a message of a template and arguments: {@code {name}} is where an argument goes, {@code
 * {name:when}} where a date goes as it says when something was (on 14 October, en octobre), {@code
 * {name:typed}} where one goes as it is typed, in a command. A part in square brackets is left out
 * when an argument in it is missing. It is read once through, so that a brace in an argument is
 * never taken for a place.
 */
final class Message {
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private final Map<String, Argument> arguments;
  private final String language;
  private final boolean rightToLeft;

  // A command in a template stands apart as a whole, with what is typed in it.
  private int isolated;

  private Message(Map<String, Argument> arguments, String language) {
    this.arguments = arguments;
    this.language = language;
    this.rightToLeft = LocalizedText.isRightToLeft(language);
  }

  static String of(String template, Map<String, Argument> arguments, String language) {
    StringBuilder text = new StringBuilder();
    new Message(arguments, language).append(text, template);
    return text.toString();
  }

  private boolean append(StringBuilder text, String template) {
    boolean complete = true;
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      int end = c == '{' ? template.indexOf('}', at) : c == '[' ? template.indexOf(']', at) : -1;
      if (end < 0) {
        isolated += c >= FIRST_ISOLATE && c <= ISOLATE ? 1 : c == END_OF_ISOLATE ? -1 : 0;
        text.append(c);
        at++;
        continue;
      }
      String inner = template.substring(at + 1, end);
      if (c == '[') {
        StringBuilder part = new StringBuilder();
        if (append(part, inner)) {
          text.append(part);
        }
      } else {
        int colon = inner.indexOf(':');
        Argument argument = arguments.get(colon < 0 ? inner : inner.substring(0, colon));
        complete &= argument != null;
        append(text, argument, colon < 0 ? "" : inner.substring(colon + 1));
      }
      at = end + 1;
    }
    return complete;
  }

  // UAX #9: what may run the other way is isolated, lest it turn what stands around it.
  private void append(StringBuilder text, @Nullable Argument argument, String form) {
    String shown = argument == null ? "?" : shown(argument, form);
    if (isOfTheMessage(argument, shown) || isolated > 0) {
      text.append(shown);
    } else if (rightToLeft || hasRightToLeft(shown)) {
      text.append(ISOLATE).append(shown).append(END_OF_ISOLATE);
    } else {
      text.append(shown);
    }
  }

  private String shown(Argument argument, String form) {
    return switch (form) {
      case "when" ->
          argument instanceof Argument.Day day ? day.when(language) : argument.in(language);
      case "typed" -> argument.value();
      default -> argument.in(language);
    };
  }

  // What the library says in the language of the message isolates itself what needs it.
  private static boolean isOfTheMessage(@Nullable Argument argument, String shown) {
    return shown.indexOf(END_OF_ISOLATE) >= 0
        || (argument instanceof Argument.Phrase phrase && !shown.equals(phrase.value()));
  }

  private static boolean hasRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Below Hebrew, no script is written from right to left.
      if (text.charAt(i) >= 0x590) {
        byte direction = Character.getDirectionality(text.codePointAt(i));
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
          return true;
        }
      }
    }
    return false;
  }
}
