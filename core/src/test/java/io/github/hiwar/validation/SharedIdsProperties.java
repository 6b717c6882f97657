package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.fr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.agreement.Proceeding;
import io.github.hiwar.agreement.ProceedingKind;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Position;
import io.github.hiwar.party.PositionStance;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One id for several things, and links in circles: whatever is wrong, no rule fails at it. */
class SharedIdsProperties {
  private static final RecordValidator EVERYTHING =
      RecordValidator.publication().asOf(LocalDate.of(2025, 12, 31)).atMost(Integer.MAX_VALUE);

  private static final Map<String, UnaryOperator<BargainingRecord.Builder>> CIRCLES =
      Map.of(
          "demand-cycle",
          record ->
              record.addDemands(
                  Dialogue.demand("x", "Un").parent(Ref.to(Demand.class, "y")).build(),
                  Dialogue.demand("y", "Deux").parent(Ref.to(Demand.class, "x")).build()),
          "affiliation-cycle",
          record ->
              record.addParties(
                  Dialogue.union("x", "Un").addAffiliations(under("y")).build(),
                  Dialogue.union("y", "Deux").addAffiliations(under("x")).build()),
          "meeting-cycle",
          record ->
              record.addMeetings(
                  Dialogue.meeting("x", "2025-10-14").preceding(Ref.to(Meeting.class, "y")).build(),
                  Dialogue.meeting("y", "2025-10-14")
                      .preceding(Ref.to(Meeting.class, "x"))
                      .build()),
          "reply-cycle",
          record ->
              record.addDocuments(
                  Dialogue.document("x", "Un").inReplyTo(Ref.to(Document.class, "y")).build(),
                  Dialogue.document("y", "Deux").inReplyTo(Ref.to(Document.class, "x")).build()),
          "staff-group-cycle",
          record -> record.addStaffGroups(group("x", "y"), group("y", "x")),
          "relation-cycle",
          record -> record.addRelations(continues("x", "y"), continues("y", "x")));

  private static Affiliation under(String party) {
    return Affiliation.builder().role(AffiliationRole.MEMBER_OF).to(Dialogue.to(party)).build();
  }

  private static StaffGroup group(String id, String whole) {
    return StaffGroup.builder()
        .id(id)
        .name(fr("Personnel " + id))
        .partOf(Ref.to(StaffGroup.class, whole))
        .build();
  }

  private static Relation continues(String from, String to) {
    return Relation.builder()
        .id(from + "-continues")
        .kind(RelationKind.CONTINUES)
        .subject(Ref.to(Entity.class, from))
        .object(Ref.to(Entity.class, to))
        .build();
  }

  /** The lists of entities of a record. */
  private static List<String> kinds() {
    return EntityList.all().stream().map(list -> list.name()).toList();
  }

  @TestFactory
  Stream<DynamicTest> a_circle_is_found_whatever_else_has_the_id() {
    return CIRCLES.entrySet().stream()
        .flatMap(
            circle ->
                kinds().stream()
                    .map(
                        kind ->
                            DynamicTest.dynamicTest(
                                circle.getKey() + " beside an id of " + kind,
                                () -> beside(kind, circle.getKey(), circle.getValue()))));
  }

  private static void beside(
      String kind, String ruleId, UnaryOperator<BargainingRecord.Builder> circle) {
    BargainingRecord.Builder record = BargainingRecord.builder().id("urn:example:shared");
    // What stands in an earlier list has the id first.
    BargainingRecord whole = withOne(kind, circle.apply(record).build());
    Findings report = EVERYTHING.validate(whole);
    assertNothingFailed(whole, report);
    assertThat(report.of(ruleId)).as(report.list().toString()).isNotEmpty();
  }

  private static BargainingRecord withOne(String kind, BargainingRecord record) {
    BargainingRecord.Builder whole = BargainingRecord.builder().from(record);
    switch (kind) {
      case "parties" -> whole.addParties(Dialogue.union("x", "X").build());
      case "people" -> whole.addPeople(Person.builder().id("x").name(fr("X")).build());
      case "staffGroups" -> whole.addStaffGroups(group("x", "z"));
      case "instalments" -> whole.addInstalments(Instalment.builder().id("x").build());
      case "meetings" -> whole.addMeetings(Dialogue.meeting("x", "2025-10-14").build());
      case "demands" -> whole.addDemands(Dialogue.demand("x", "X").build());
      case "measures" -> whole.addMeasures(Dialogue.measure("x").build());
      case "agreements" ->
          whole.addAgreements(
              Agreement.builder()
                  .id("x")
                  .kind(AgreementKind.known().get(0))
                  .title(fr("X"))
                  .build());
      case "clauses" ->
          whole.addClauses(
              Clause.builder().id("x").label("1").agreement(Ref.to(Agreement.class, "y")).build());
      case "proceedings" ->
          whole.addProceedings(
              Proceeding.builder().id("x").kind(ProceedingKind.known().get(0)).build());
      case "positions" ->
          whole.addPositions(
              Position.builder()
                  .id("x")
                  .addHolders(Ref.to(Party.class, "y"))
                  .stance(PositionStance.known().get(0))
                  .addAbout(Ref.to(Entity.class, "y"))
                  .build());
      case "statements" ->
          whole.addStatements(
              Statement.builder()
                  .id("x")
                  .member("title")
                  .standing(StatementStanding.RIVAL)
                  .build());
      case "ballots" -> whole.addBallots(Ballot.builder().id("x").build());
      case "actions" ->
          whole.addActions(IndustrialAction.builder().id("x").kind(ActionKind.STRIKE).build());
      case "documents" -> whole.addDocuments(Dialogue.document("x", "X").build());
      case "relations" ->
          whole.addRelations(Relation.builder().from(continues("v", "w")).id("x").build());
      case "remarks" ->
          whole.addRemarks(
              Remark.builder().id("x").kind(RemarkKind.THANKS).text(fr("Merci")).build());
      case "transitions" ->
          whole.addTransitions(Dialogue.entry("x", DemandStatus.RAISED, "2025-10-14", "y").build());
      default -> throw new IllegalArgumentException("no entity for " + kind);
    }
    return whole.build();
  }

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 300)
  void no_rule_fails_where_everything_has_one_of_three_ids(
      @ForAll("records") BargainingRecord record, @ForAll int seed) {
    BargainingRecord shuffled;
    try {
      shuffled = ShapeTransformer.transform(Shapes.record(), record, new OneOfThreeIds(seed));
    } catch (InvalidValueException | IllegalStateException e) {
      return; // Something is its own parent, or retracts itself: nobody can write that.
    }
    assertNothingFailed(shuffled, EVERYTHING.validate(shuffled));
  }

  private static void assertNothingFailed(BargainingRecord record, Findings report) {
    assertThat(report.list())
        .noneMatch(finding -> finding.code().equals("rule-failed"))
        .allMatch(finding -> Pointers.resolves(record, finding.where().pointer()));
  }

  /** Gives every entity, and every reference, one of three ids. */
  private record OneOfThreeIds(int seed) implements ShapeEdit {
    @Override
    public Object leaf(Place place, Object value) {
      String id = "xyz".charAt(Math.floorMod(value.hashCode() * 31 + seed, 3)) + "";
      if (value instanceof Ref<?> ref) {
        return Ref.to(ref.type(), id);
      }
      return place.member().name().equals("id") && value instanceof String ? id : value;
    }
  }
}
