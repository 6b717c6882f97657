package io.github.hiwar.cost;

import java.util.List;
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
              UnknownFamilies.ALL)
          .flatMap(List::stream)
          .toList();

  private Families() {}
}
