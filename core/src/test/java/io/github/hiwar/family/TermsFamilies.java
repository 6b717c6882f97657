package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.fr;
import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.measure;
import static io.github.hiwar.family.Pieces.party;
import static io.github.hiwar.family.Pieces.record;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.party.Side;
import io.github.hiwar.terms.Aim;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Combining;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Terms: steps, scales, groups, conditions, choices. */
final class TermsFamilies {
  static final List<Family> ALL =
      List.of(
          new Family("n instalments past their day, n entries", TermsFamilies::instalments),
          new Family("n scale rows", TermsFamilies::scale),
          new Family("n groups included and excluded", TermsFamilies::groups),
          new Family("n conditions beside n parties", TermsFamilies::conditions),
          new Family("a choice of n amounts", TermsFamilies::choice),
          new Family("n quantities with n figures each of few", TermsFamilies::wordings),
          new Family("n measures of one text, with terms that differ", TermsFamilies::alike),
          new Family("n measures with deadlines and claims", TermsFamilies::deadlines));

  private TermsFamilies() {}

  private static BargainingRecord.Builder withTerms(Terms terms) {
    return record().addMeasures(measure("measure").terms(terms).build());
  }

  private static BargainingRecord instalments(int n, Names names) {
    return withTerms(
            Terms.builder()
                .quantity(Money.of("5", "MAD"))
                .addAllSchedule(many(n, i -> Ref.to(Instalment.class, names.id("step", i))))
                .build())
        .addAllInstalments(
            many(
                n,
                i ->
                    Instalment.builder()
                        .id(names.id("step", i))
                        .quantity(Money.of("" + i, i % 2 == 0 ? "MAD" : "EUR"))
                        .paidOn(Pieces.day(n - i))
                        .build()))
        .addAllTransitions(
            many(
                n,
                i ->
                    Pieces.entry(names.id("entry", i), "measure", MeasureStatus.IN_PROGRESS, i)
                        .build()))
        .build();
  }

  private static BargainingRecord scale(int n, Names names) {
    return withTerms(
            Terms.builder()
                .addAllScale(
                    many(
                        n,
                        i ->
                            ScaleRow.builder()
                                .addClassKeys(ScaleKey.GRADE, names.text("grade", i / 2))
                                .quantity(Money.of("1", "MAD"))
                                .build()))
                .build())
        .build();
  }

  private static BargainingRecord groups(int n, Names names) {
    return withTerms(
            Terms.builder()
                .beneficiaries(
                    Beneficiaries.builder()
                        .addAllInclude(many(n, i -> Staff.of(fr(names.text("groupe", i)))))
                        .addAllExclude(many(n, i -> Staff.of(fr(names.text("groupe", i + n / 2)))))
                        .build())
                .build())
        .build();
  }

  private static BargainingRecord conditions(int n, Names names) {
    return withTerms(
            Terms.builder()
                .addAllConditions(
                    many(
                        n,
                        i ->
                            Condition.builder()
                                .kind(ConditionKind.LAW)
                                .addStatedBy(Ref.to(Actor.class, names.id("party", i)))
                                .build()))
                .build())
        .addAllParties(many(n, i -> party(names.id("party", i)).build()))
        .addParties(party("employer").side(Side.EMPLOYER).build())
        .build();
  }

  private static BargainingRecord choice(int n, Names names) {
    return withTerms(
            Terms.builder()
                .quantity(
                    Combination.builder()
                        .combining(Combining.HIGHER)
                        .addAllParts(many(n, i -> Money.of("-" + (i + 1), "MAD")))
                        .build())
                .build())
        .build();
  }

  private static BargainingRecord wordings(int n, Names names) {
    return withTerms(
            Terms.builder()
                .addAllScale(
                    many(
                        n,
                        i ->
                            ScaleRow.builder()
                                .addClassKeys(ScaleKey.GRADE, names.text("grade", i))
                                .quantity(
                                    Money.builder()
                                        .from(Money.of("1", "MAD"))
                                        .asStated(fr("2, 3.5 et 1 200 " + names.text("dh", i)))
                                        .build())
                                .build()))
                .build())
        .build();
  }

  private static BargainingRecord alike(int n, Names names) {
    return record()
        .addAllMeasures(
            many(
                n,
                i ->
                    measure(names.id("measure", i))
                        .text(fr("Prime"))
                        .terms(
                            Terms.builder()
                                .addAims(Aim.builder().text(fr(names.text("revue", i))).build())
                                .build())
                        .build()))
        .build();
  }

  private static BargainingRecord deadlines(int n, Names names) {
    return record()
        .addAllMeasures(
            many(
                n,
                i ->
                    measure(names.id("measure", i))
                        .terms(Terms.builder().deadline(Pieces.day(i)).build())
                        .build()))
        .addAllTransitions(
            many(
                n,
                i ->
                    Pieces.entry("on-" + i, names.id("measure", i), MeasureStatus.IN_PROGRESS, i)
                        .addCitations(Pieces.statedBy(names.id("party", i)))
                        .build()))
        .build();
  }
}
