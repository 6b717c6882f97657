package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.taxonomy.DemandCategory;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked at the meeting: 33 claims of the union in 10 groups, and one request of the host.
 */
final class Claims {
  static final List<Group> GROUPS =
      Stream.concat(StaffClaims.groups().stream(), SectorClaims.groups().stream()).toList();

  /**
   * The other direction: the host asks something of the union. It is no claim tabled for answer.
   */
  static final Demand REQUEST_OF_THE_HOST =
      Demand.builder()
          .id("join-training-reform")
          .addCategories(DemandCategory.of("training/statute"))
          .text(
              text(
                  "انخراط النقابة في إصلاح التكوين المهني ومواكبته",
                  "Que le syndicat s'engage dans la réforme de la formation professionnelle",
                  "That the union join the reform of vocational training and accompany it"))
          .addRaisedBy(Parties.SECRETARIAT.ref())
          .addAddressedTo(Parties.BUREAU.ref())
          .addCitations(Sources.host("p/3"))
          .build();

  private Claims() {}

  static List<Demand> heads() {
    return GROUPS.stream().map(Group::head).toList();
  }

  static List<Demand> all() {
    return GROUPS.stream().flatMap(group -> group.demands().stream()).toList();
  }
}
