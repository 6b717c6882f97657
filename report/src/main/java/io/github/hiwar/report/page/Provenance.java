package io.github.hiwar.report.page;

import io.github.hiwar.source.Citation;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who says something, and where.
 *
 * @param place where the citation stands in the record
 * @param by who says it
 * @param document the name of the document
 * @param number the number of the document in the list of sources, zero if it is not there
 * @param locator the place in the document
 * @param directness how near the source is
 * @param quotes its own words, and what they are in the language of the page where that is known
 */
public record Provenance(
    String place,
    List<Text> by,
    Optional<Text> document,
    int number,
    Optional<Text> locator,
    Optional<String> directness,
    List<Text> quotes) {
  /** Keeps unmodifiable copies. */
  public Provenance {
    by = List.copyOf(by);
    quotes = List.copyOf(quotes);
  }

  /** Where on the page the document is. */
  public String anchor() {
    return DocumentRow.anchor(number);
  }

  /** Whether another citation names the same source for the same words, wherever it stands. */
  boolean saysTheSame(Provenance other) {
    return equals(
        new Provenance(
            place,
            other.by,
            other.document,
            other.number,
            other.locator,
            other.directness,
            other.quotes));
  }

  /** Citations in a row that name nothing but a source are told together. */
  public static List<List<Provenance>> alike(List<Provenance> all) {
    List<List<Provenance>> groups = new ArrayList<>();
    for (Provenance one : all) {
      List<Provenance> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && one.isBare() && one.isLike(last.get(0))) {
        last.add(one);
      } else {
        groups.add(new ArrayList<>(List.of(one)));
      }
    }
    return groups;
  }

  /** Who says it, and nothing else; the same if nobody is named. */
  Provenance speakersAlone() {
    return by.isEmpty()
        ? this
        : new Provenance(
            place, by, Optional.empty(), 0, Optional.empty(), Optional.empty(), List.of());
  }

  private boolean isBare() {
    return by.isEmpty() && locator.isEmpty() && quotes.isEmpty() && number > 0;
  }

  private boolean isLike(Provenance other) {
    return other.isBare() && directness.equals(other.directness);
  }

  static List<Provenance> of(List<Citation> citations, String place, Content content) {
    return IntStream.range(0, citations.size())
        .mapToObj(i -> of(citations.get(i), place + "/" + i, content, Integer.MAX_VALUE))
        .toList();
  }

  /** One at its place, with so many of those who say it at most, and a sign that there are more. */
  static Provenance of(Citation citation, String place, Content content, int most) {
    return new Provenance(
        place,
        names(citation.statedBy(), content, most),
        citation.document().map(content.names()::of),
        citation.document().map(content::number).orElse(0),
        citation.locator().map(content.words()::bare),
        citation.directness().map(one -> one.label(content.words().language())),
        citation.quote().map(quote -> quotes(quote, content.words())).orElse(List.of()));
  }

  private static List<Text> names(
      List<? extends Ref<? extends Actor>> speakers, Content content, int most) {
    if (speakers.size() <= most) {
      return content.names().of(speakers);
    }
    List<Text> some = new ArrayList<>(content.names().of(speakers.subList(0, most)));
    some.add(content.words().own("…"));
    return some;
  }

  private static List<Text> quotes(LocalizedText quote, Words words) {
    return Stream.of(words.original(quote), words.text(quote)).distinct().toList();
  }
}
