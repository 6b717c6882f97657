package io.github.hiwar.report.page;

import io.github.hiwar.status.Claim;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When something came into the status that it has, and who says so: these are the sources of the
 * status, and nobody of them is a source of what the thing itself says.
 *
 * @param chip the status by this account, where there are several
 * @param place where the entry stands in the record
 * @param entry where on the page the entry is, if it is there
 * @param conditional whether it came into it under conditions, which stand with the entry
 * @param date the date, empty if none is stated
 * @param inherited whether it was said of what stands above
 * @param sources who says so
 * @param more how many more sources there are than stand here
 * @param sameSources how many there are that are sources of what the thing itself says too, and
 *     stand there; zero if not all are
 */
public record Since(
    Optional<Chip> chip,
    String place,
    Optional<String> entry,
    boolean conditional,
    Optional<String> date,
    boolean inherited,
    List<Provenance> sources,
    int more,
    int sameSources) {
  // What hundreds of sources say stands in the journal, and not again at each thing that it is of.
  private static final int MOST_SOURCES = 5;
  private static final int MOST_SPEAKERS = 20;
  private static final int MOST_ACCOUNTS = 5;

  /** Keeps an unmodifiable copy. */
  public Since {
    sources = List.copyOf(sources);
  }

  /** Of what is disputed, what each side says: the last word of one of them is no more than his. */
  static List<Since> of(Entity entity, Standing standing, Content content) {
    List<Claim> claims = content.contested().contains(entity.id()) ? standing.claims() : List.of();
    if (claims.size() < 2 || claims.size() > MOST_ACCOUNTS) {
      return standing
          .entry()
          .map(entry -> of(Optional.empty(), entry, standing.inherited(), content))
          .stream()
          .toList();
    }
    Map<String, Since> accounts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Chip chip = Chip.of(claim.status(), content.words());
      Since since = of(Optional.of(chip), claim.entry(), standing.inherited(), content);
      accounts.putIfAbsent(since.place(), since);
    }
    return List.copyOf(accounts.values());
  }

  private static Since of(
      Optional<Chip> chip, Transition entry, boolean inherited, Content content) {
    String place = content.places().of(entry);
    return new Since(
        chip,
        place,
        content.withJournal() ? Optional.of(Card.anchor(place)) : Optional.empty(),
        !entry.conditions().isEmpty(),
        entry.on().map(content.dates()::of),
        inherited,
        inherited ? List.of() : sources(chip.isPresent(), entry, place, content),
        inherited || chip.isPresent() ? 0 : Math.max(0, entry.citations().size() - MOST_SOURCES),
        0);
  }

  // Of one account among others it says whose it is; the rest stands among the disputed points.
  private static List<Provenance> sources(
      boolean amongOthers, Transition entry, String place, Content content) {
    List<Provenance> all =
        Provenance.of(
            entry.citations().stream().limit(MOST_SOURCES).toList(),
            place + "/citations",
            content,
            MOST_SPEAKERS);
    return amongOthers && content.withDisputes()
        ? all.stream().map(Provenance::speakersAlone).distinct().toList()
        : all;
  }

  /** Sources that stand with the thing itself are not told a second time. */
  Since beside(List<Provenance> own) {
    boolean same =
        !sources.isEmpty()
            && sources.size() < MOST_SOURCES
            && sources.stream().allMatch(one -> own.stream().anyMatch(one::saysTheSame));
    return same
        ? new Since(chip, place, entry, conditional, date, inherited, List.of(), 0, sources.size())
        : this;
  }
}
