package io.github.hiwar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the texts of the project are written, in all its files. */
class TypographyTest {
  private static final List<Sentence> ALL = Catalogues.sentences();

  // The first column names the rule, and the last one is a pattern that nothing may match.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " ~ ",
      quoteCharacter = '`',
      value = {
        // MessageFormat would swallow a straight one, and what stands behind it.
        "apostrophes are curly ~ en fr ar ~ '",
        "French quotation marks hold spaces that do not break ~ fr ~ «(?!\u00a0)|(?<!\u00a0)»",
        "French quotes with guillemets ~ fr ~ ^[^«]*\"|»[^«]*\"|[“”]",
        "French high marks follow a narrow space that does not break ~ fr"
            + " ~ (?<!\u202f)[;!?](?=\\s|$)",
        "a French colon follows a space that does not break ~ fr ~ (?<!\u00a0):(?=\\s|$)",
        "a French percent sign follows a space that does not break ~ fr ~ [\\d}] %",
        "Arabic has commas and marks of its own ~ ar ~ [,;?](?=\\s|$)|(?<=\\p{IsArabic})[,;?]",
        "Arabic quotes with guillemets ~ ar ~ [\"“”]",
        "Arabic writes the tanwin of an accusative behind its alif ~ ar ~ \u064b\u0627",
        "nothing stands between an Arabic word and its mark ~ ar ~ \\s[،؛؟:.](?=\\s|$)",
        "what runs from left to right in Arabic is isolated where it begins or ends with a mark ~ ar"
            + " ~ (?<![\\w./])[-.*/]+[A-Za-z]|\\d{4}-\\d\\d",
        "isolates turn the direction, and no marks that leave it open ~ en fr ar ~ [\u200e\u200f]",
        "a number in a sentence has a noun only where the noun has all its forms ~ en fr ar"
            + " ~ %d \\p{L}",
        "one space is enough ~ en fr ar ~ \\S  +\\S"
      })
  void nothing_breaks(String rule, String languages, String broken) {
    Pattern pattern = Pattern.compile(broken);
    assertThat(
            ALL.stream()
                .filter(sentence -> languages.contains(sentence.language()))
                .filter(sentence -> !(rule.contains("noun") && sentence.isPlural()))
                .filter(sentence -> pattern.matcher(shown(sentence)).find()))
        .as(rule)
        .isEmpty();
  }

  private static String shown(Sentence sentence) {
    Function<Sentence, String> prose = sentence.isIn("ar") ? Sentence::prose : Sentence::text;
    return prose.apply(sentence);
  }
}
