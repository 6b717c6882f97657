package io.github.hiwar.validation;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;

/** Rules about what sources say otherwise: of which member, and in which form. */
final class StatementRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "statement-of-unknown-member",
              Topic.SOURCES,
              Severity.ERROR,
              Statement.class,
              StatementRules::unknownMember),
          Rule.draft(
              "statement-not-of-form",
              Topic.SOURCES,
              Severity.ERROR,
              Statement.class,
              StatementRules::notOfForm),
          Rule.draft(
              "statement-says-the-same",
              Topic.SOURCES,
              Severity.WARNING,
              Statement.class,
              StatementRules::saysTheSame),
          Rule.complete(
              "account-unsourced",
              Topic.SOURCES,
              Severity.NOTICE,
              Statement.class,
              StatementRules::unsourced));

  private StatementRules() {}

  // Of an entity of another record nothing is known here.
  private static Optional<Entity> about(Statement statement, Inspection inspection) {
    Optional<String> id = statement.about().map(Ref::toString);
    return id.isEmpty()
        ? Optional.of(inspection.record())
        : Optional.ofNullable(inspection.entity(id.get()));
  }

  private static Optional<MemberPlace> place(
      Statement statement, Entity about, Inspection inspection) {
    return inspection.placeIn(about, statement.member());
  }

  /** What is stated, in the form of the member; empty where it has another. */
  static Optional<Object> stated(Statement statement, Inspection inspection) {
    return about(statement, inspection)
        .flatMap(entity -> place(statement, entity, inspection))
        .flatMap(place -> statement.value().flatMap(place::read));
  }

  private static void unknownMember(Statement statement, Inspection inspection) {
    Optional<Entity> about = about(statement, inspection);
    if (about.isPresent() && place(statement, about.get(), inspection).isEmpty()) {
      inspection.report(
          "member",
          "member",
          statement.member(),
          "type",
          Argument.ofType(inspection.table().placeOf(about.get()).shape.name()),
          "near",
          inspection.nearMember(about.get(), statement.member()));
    }
  }

  private static void notOfForm(Statement statement, Inspection inspection) {
    about(statement, inspection)
        .flatMap(entity -> place(statement, entity, inspection))
        .filter(place -> statement.value().map(place::read).filter(Optional::isEmpty).isPresent())
        .ifPresent(
            place -> {
              Member<?> member = place.member();
              inspection.report(
                  "value",
                  "member",
                  statement.member(),
                  "meaning",
                  new Argument.Word(member.name(), member.meaning()));
            });
  }

  private static void saysTheSame(Statement statement, Inspection inspection) {
    if (statement.standing() == StatementStanding.REJECTED) {
      return;
    }
    Optional<Entity> about = about(statement, inspection);
    Optional<MemberPlace> place = about.flatMap(entity -> place(statement, entity, inspection));
    if (place.isPresent()) {
      Optional<Object> stated = statement.value().flatMap(place.get()::read);
      if (stated.isPresent() && stated.equals(place.get().in(about.get()))) {
        inspection.report("value", "member", statement.member());
      }
    }
  }

  private static void unsourced(Statement statement, Inspection inspection) {
    if (statement.citations().isEmpty() && !inspection.isExplained("citations")) {
      inspection.report("");
    }
  }
}
