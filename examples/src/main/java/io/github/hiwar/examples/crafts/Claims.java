package io.github.hiwar.examples.crafts;

import io.github.hiwar.demand.Demand;
import java.util.List;
import java.util.stream.Stream;

/** What the union asks at the meeting: 33 claims in 10 groups. */
final class Claims {
  static final List<Group> GROUPS =
      Stream.concat(StaffClaims.groups().stream(), SectorClaims.groups().stream()).toList();

  private Claims() {}

  static List<Demand> heads() {
    return GROUPS.stream().map(Group::head).toList();
  }

  static List<Demand> all() {
    return GROUPS.stream().flatMap(group -> group.demands().stream()).toList();
  }
}
