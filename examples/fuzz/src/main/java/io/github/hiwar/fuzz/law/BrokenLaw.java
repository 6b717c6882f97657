package io.github.hiwar.fuzz.law;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What should hold does not. Two findings are the same where the sentence is. */
public final class BrokenLaw extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final int LONGEST = 2_000;

  private final String sentence;

  private BrokenLaw(String sentence, String details) {
    super(sentence + (details.isEmpty() ? "" : "\n" + details));
    this.sentence = sentence;
  }

  /** {@return what should hold} */
  public String sentence() {
    return sentence;
  }

  static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new BrokenLaw(sentence, "");
    }
  }

  static void requireEqual(@Nullable Object one, @Nullable Object other, String sentence) {
    if (!Objects.deepEquals(one, other)) {
      throw new BrokenLaw(sentence, "one:   " + text(one) + "\nother: " + text(other));
    }
  }

  private static String text(@Nullable Object value) {
    String text =
        value instanceof byte[] bytes
            ? new String(bytes, StandardCharsets.UTF_8)
            : String.valueOf(value);
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
