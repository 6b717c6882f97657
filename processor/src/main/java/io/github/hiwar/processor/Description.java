package io.github.hiwar.processor;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a member means: the first sentence of the Javadoc of its accessor. */
final class Description {
  private static final Pattern RETURN =
      Pattern.compile("\\s*\\{@return ((?:[^{}]|\\{[^{}]*})*)}.*", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile("(.*?\\.)(?: \\p{Lu}.*)?");
  private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s+([^{}]*)}");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Description() {}

  static String of(Accessor accessor, Model model) {
    return accessor.declarations().stream()
        .map(model.elements()::getDocComment)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Description::sentence)
        .orElseThrow(
            () ->
                new ModelException(accessor.nearest(), "has no Javadoc, which the schema quotes"));
  }

  /** The first sentence of a comment, without markup, as a sentence of its own. */
  static String sentence(String comment) {
    Matcher returned = RETURN.matcher(comment);
    String text = returned.matches() ? returned.group(1) : comment;
    String plain = SPACE.matcher(INLINE.matcher(text).replaceAll("$1")).replaceAll(" ").strip();
    Matcher sentence = SENTENCE.matcher(plain);
    String first = !returned.matches() && sentence.matches() ? sentence.group(1) : plain;
    String capital = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
