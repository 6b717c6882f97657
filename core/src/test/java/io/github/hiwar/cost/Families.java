package io.github.hiwar.cost;

import io.github.hiwar.family.Names;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every family of records. */
public final class Families {
  /** All of them; a new one is a row in the list of its subject. */
  public static final List<Family> ALL =
      Stream.of(
              TreeFamilies.ALL,
              JournalFamilies.ALL,
              SpeakerFamilies.ALL,
              IdFamilies.ALL,
              PartyFamilies.ALL,
              LinkFamilies.ALL,
              TermsFamilies.ALL,
              TextFamilies.ALL,
              UnknownFamilies.ALL,
              io.github.hiwar.family.Family.all().stream()
                  .flatMap(Families::plainOrColliding)
                  .toList())
          .flatMap(List::stream)
          .toList();

  private Families() {}

  private static Stream<Family> plainOrColliding(io.github.hiwar.family.Family family) {
    return Stream.of(Names.values())
        .map(
            names ->
                new Family(
                    family.name() + ", " + names.name().toLowerCase(Locale.ROOT) + " ids",
                    n -> family.of(n, names)));
  }
}
