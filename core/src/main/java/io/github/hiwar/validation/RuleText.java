package io.github.hiwar.validation;

import java.util.Map;

/**
 * What a rule says of itself in one language.
 *
 * @param message what is wrong, with {@code {name}} where a parameter goes; a part in square
 *     brackets is left out when a parameter in it has no value
 * @param what what the rule checks
 * @param why why it matters
 * @param fix what to do about it
 */
public record RuleText(String message, String what, String why, String fix) {
  /** The message with the parameters put in, each between the two marks. */
  String fill(Map<String, String> params, String before, String after) {
    StringBuilder text = new StringBuilder();
    append(text, message, params, before, after);
    return text.toString();
  }

  private static boolean append(
      StringBuilder text,
      String template,
      Map<String, String> params,
      String before,
      String after) {
    boolean complete = true;
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      int end = c == '{' ? template.indexOf('}', at) : c == '[' ? template.indexOf(']', at) : -1;
      if (end < 0) {
        text.append(c);
        at++;
        continue;
      }
      String inner = template.substring(at + 1, end);
      if (c == '[') {
        StringBuilder part = new StringBuilder();
        if (append(part, inner, params, before, after)) {
          text.append(part);
        }
      } else {
        String value = params.get(inner);
        complete &= value != null;
        text.append(before).append(value == null ? "?" : value).append(after);
      }
      at = end + 1;
    }
    return complete;
  }
}
