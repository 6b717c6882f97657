package io.github.hiwar.report.page;

import io.github.hiwar.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who says something, and where.
 *
 * @param by who says it
 * @param document the name of the document
 * @param number the number of the document in the list of sources, zero if it is not there
 * @param locator the place in the document
 * @param directness how near the source is
 * @param quote its own words
 */
public record Provenance(
    List<Text> by,
    Optional<Text> document,
    int number,
    Optional<Text> locator,
    Optional<String> directness,
    Optional<Text> quote) {
  /** Keeps an unmodifiable copy. */
  public Provenance {
    by = List.copyOf(by);
  }

  /** Where on the page the document is. */
  public String anchor() {
    return DocumentRow.anchor(number);
  }

  static List<Provenance> of(List<Citation> citations, Content content) {
    List<Provenance> all = new ArrayList<>();
    for (Citation citation : citations) {
      all.add(
          new Provenance(
              content.names().of(citation.statedBy()),
              citation.document().map(content.names()::of),
              citation.document().map(content::number).orElse(0),
              citation.locator().map(content.words()::bare),
              citation.directness().map(one -> one.label(content.words().language())),
              citation.quote().map(content.words()::original)));
    }
    return all;
  }
}
