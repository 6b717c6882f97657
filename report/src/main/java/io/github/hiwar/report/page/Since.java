package io.github.hiwar.report.page;

import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.status.Claim;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
 * @param sameSources how many would stand here that are sources of what the thing itself says too,
 *     and stand there; zero if not all are
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
          .map(entry -> of(entity, Optional.empty(), entry, standing.inherited(), content))
          .stream()
          .toList();
    }
    Map<String, Since> accounts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Chip chip = Chip.of(claim.status(), content.words());
      Since since = of(entity, Optional.of(chip), claim.entry(), standing.inherited(), content);
      accounts.putIfAbsent(since.place(), since);
    }
    return List.copyOf(accounts.values());
  }

  private static Since of(
      Entity entity, Optional<Chip> chip, Transition entry, boolean inherited, Content content) {
    String place = content.places().of(entry);
    List<Integer> shown =
        inherited ? List.of() : chip.isPresent() ? first(entry) : nearest(entry, entity);
    return new Since(
        chip,
        place,
        content.withJournal() ? Optional.of(Card.anchor(place)) : Optional.empty(),
        !entry.conditions().isEmpty(),
        entry.on().map(content.dates()::of),
        inherited,
        sources(shown, chip.isPresent(), entry, place, content),
        inherited || chip.isPresent() ? 0 : entry.citations().size() - shown.size(),
        0);
  }

  private static List<Integer> first(Transition entry) {
    return IntStream.range(0, entry.citations().size()).limit(MOST_SOURCES).boxed().toList();
  }

  // What an entry of many things rests on is not all about each of them: those stand that are
  // sources of the thing itself, and the rest with the entry.
  private static List<Integer> nearest(Transition entry, Entity entity) {
    List<Citation> all = entry.citations();
    if (entry.subjects().size() < 2 || !(entity instanceof Sourced sourced)) {
      return first(entry);
    }
    Set<Ref<Document>> own =
        sourced.citations().stream()
            .flatMap(one -> one.document().stream())
            .collect(Collectors.toSet());
    List<Integer> near =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).document().filter(own::contains).isPresent())
            .limit(MOST_SOURCES)
            .boxed()
            .toList();
    return near.isEmpty() ? first(entry) : near;
  }

  // Of one account among others it says whose it is; the rest stands among the disputed points.
  private static List<Provenance> sources(
      List<Integer> shown, boolean amongOthers, Transition entry, String place, Content content) {
    List<Provenance> all =
        shown.stream()
            .map(
                i ->
                    Provenance.of(
                        entry.citations().get(i),
                        place + "/citations/" + i,
                        content,
                        MOST_SPEAKERS))
            .toList();
    return amongOthers && content.withDisputes()
        ? all.stream().map(Provenance::speakersAlone).distinct().toList()
        : all;
  }

  /** Sources that stand with the thing itself are not told a second time. */
  Since beside(List<Provenance> own) {
    boolean same =
        !sources.isEmpty()
            && sources.stream().allMatch(one -> own.stream().anyMatch(one::saysTheSame));
    return same
        ? new Since(
            chip, place, entry, conditional, date, inherited, List.of(), more, sources.size())
        : this;
  }
}
