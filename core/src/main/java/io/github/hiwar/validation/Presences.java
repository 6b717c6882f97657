package io.github.hiwar.validation;

import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parties and people that one source says were at a meeting and were not. */
final class Presences {
  /** What a participation says of all who are named by it. */
  private record Said(Participation participation, int at, Sources sources, boolean there) {}

  private Presences() {}

  // Who comes on the first of several days may stay away on the second.
  static void check(Meeting meeting, Inspection inspection) {
    if (meeting.until().isPresent() || meeting.sessions().isPresent()) {
      return;
    }
    Map<String, List<Said>> absent = new HashMap<>();
    List<Said> present = new ArrayList<>();
    for (int i = 0; i < meeting.participations().size(); i++) {
      Participation one = meeting.participations().get(i);
      Sources sources = Sources.of(one.citations(), meeting.citations());
      if (one.presence().isPresent()) {
        Said said = new Said(one, i, sources, one.presence().get().isThere());
        if (said.there) {
          present.add(said);
        } else if (isOfAll(one)) {
          who(one).ifPresent(id -> absent.computeIfAbsent(id, any -> new ArrayList<>()).add(said));
        }
      }
    }
    for (Said said : present) {
      Participation one = said.participation;
      // Somebody who is there for a party, or the party as such, or that very person.
      Optional<String> party = one.onBehalfOf().map(Object::toString);
      Optional<String> person = one.person().map(Object::toString);
      contradicted(said, person.flatMap(id -> first(absent.get(id), said)), inspection);
      contradicted(said, party.flatMap(id -> first(absent.get(id), said)), inspection);
    }
  }

  // That a post or some of a delegation were not there says nothing of the others.
  private static boolean isOfAll(Participation one) {
    return one.person().isPresent() || (one.office().isEmpty() && one.headcount().isEmpty());
  }

  private static Optional<String> who(Participation one) {
    return one.person().map(Object::toString).or(() -> one.onBehalfOf().map(Object::toString));
  }

  private static Optional<Said> first(@Nullable List<Said> all, Said one) {
    return all == null
        ? Optional.empty()
        : all.stream().filter(other -> other.sources.meet(one.sources)).findFirst();
  }

  private static void contradicted(Said said, Optional<Said> absent, Inspection inspection) {
    if (absent.isPresent()) {
      Participation one = absent.get().participation;
      inspection.report(
          "participations/" + said.at,
          "who",
          one.person().isPresent() ? one.person() : one.onBehalfOf(),
          "presence",
          said.participation.presence(),
          "other",
          one.presence());
    }
  }
}
