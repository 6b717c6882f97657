package io.github.hiwar.report.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps together on a page what no line of it ends within: a date, the groups of a number, and a
 * figure with the noun that it counts. It looks at words alone, since the texts of a record have
 * dates and amounts too, whoever wrote them; the length of a text stays as it is.
 */
final class Unbroken {
  private static final String KEPT = "\u00a0";
  private static final String YEAR = "\\d{4}(?!\\d)";
  private static final String SIGN = "[%‰٪€$£]|[A-Z]{2,3}(?!\\p{L})";
  private static final List<String> MULTIPLES =
      List.of(
          "million",
          "millions",
          "billion",
          "milliard",
          "milliards",
          "مليون",
          "مليونا",
          "ملايين",
          "مليار",
          "مليارا",
          "ملايير");

  // A text of a record may be in another language than the page.
  private static final Set<String> MONTHS =
      Stream.of("ar", "fr", "en")
          .flatMap(language -> new Dates(new Words(language)).months())
          .collect(Collectors.toUnmodifiableSet());

  final Pattern blanks;

  private Unbroken(Pattern blanks) {
    this.blanks = blanks;
  }

  /** What is kept together by one who speaks like this. */
  static Unbroken among(Words words) {
    Set<String> months =
        Stream.concat(MONTHS.stream(), new Dates(words).months()).collect(Collectors.toSet());
    String nouns =
        Stream.of(words.nouns(), months.stream(), MULTIPLES.stream())
            .flatMap(all -> all)
            .map(noun -> Pattern.quote(noun.replaceAll("\\p{M}", "").split(" ", 2)[0]))
            .distinct()
            .collect(Collectors.joining("|"));
    Stream<String> kinds =
        Stream.of(
            "(?<=\\p{L} )(?=" + YEAR + ")",
            "(?<=\\p{L} )(?=\\d{1,2}, " + YEAR + ")",
            "(?<=\\p{L}[ \\u00a0]\\d{1,2}, )(?=" + YEAR + ")",
            "(?<=(?<!\\d)\\d{1,3} )(?=\\d{3}(?!\\d))",
            "(?<=\\d |\\der )(?=(?iu:" + nouns + ")\\p{M}*(?!\\p{L})|" + SIGN + ")");
    Stream<String> inMonths =
        months.stream()
            .filter(month -> month.contains(" "))
            .map(month -> month.split(" ", 2))
            .map(
                month ->
                    "(?<=\\d[ \\u00a0]"
                        + Pattern.quote(month[0])
                        + " )(?="
                        + Pattern.quote(month[1])
                        + ")");
    String blank = Stream.concat(kinds, inMonths).collect(Collectors.joining("|", " (?:", ")"));
    return new Unbroken(Pattern.compile(blank));
  }

  /** The same text, in which a line ends between such things alone. */
  String of(String text) {
    return blanks.matcher(text).replaceAll(KEPT);
  }
}
