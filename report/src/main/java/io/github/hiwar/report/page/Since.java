package io.github.hiwar.report.page;

import io.github.hiwar.status.Standing;
import io.github.hiwar.status.Transition;
import java.util.List;
import java.util.Optional;

/**
 * When something came into the status that it has, and who says so: these are the sources of the
 * status, and nobody of them is a source of what the thing itself says.
 *
 * @param place where the entry stands in the record
 * @param entry where on the page the entry is, if it is there
 * @param date the date, empty if none is stated
 * @param inherited whether it was said of what stands above
 * @param sources who says so
 */
public record Since(
    String place,
    Optional<String> entry,
    Optional<String> date,
    boolean inherited,
    List<Provenance> sources) {
  // What hundreds of sources say stands in the journal, and not again at each thing that it is of.
  private static final int MOST_SOURCES = 5;
  private static final int MOST_SPEAKERS = 20;

  /** Keeps an unmodifiable copy. */
  public Since {
    sources = List.copyOf(sources);
  }

  static Optional<Since> of(Standing standing, Content content) {
    return standing.entry().map(entry -> of(entry, standing.inherited(), content));
  }

  private static Since of(Transition entry, boolean inherited, Content content) {
    String place = content.places().of(entry);
    return new Since(
        place,
        content.withJournal() ? Optional.of(Card.anchor(place)) : Optional.empty(),
        entry.on().map(content.dates()::of),
        inherited,
        inherited
            ? List.of()
            : Provenance.of(
                entry.citations().stream().limit(MOST_SOURCES).toList(),
                place + "/citations",
                content,
                MOST_SPEAKERS));
  }
}
