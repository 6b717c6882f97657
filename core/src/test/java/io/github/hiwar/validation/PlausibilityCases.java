package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.SOURCE;
import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.document;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.meeting;
import static io.github.hiwar.validation.Dialogue.to;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.source.Citation;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Effect;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.List;

/** What can hardly be meant as it is written: dates, languages, figures, who was where. */
final class PlausibilityCases {
  private static final Citation MINISTRY_SAYS =
      Citation.builder().addStatedBy(to("ministry")).build();
  private static final Percentage MINUS_FIVE = Percentage.of("-5");

  static final List<RuleCase> ALL =
      List.of(
          held("1446-04-10", "2024-10-13"),
          held("1446", "1946"),
          held("1446-01~", "1946-01~"),
          held("1441?", "1801~"),
          held("1799-12-31", "1800-01-01"),
          held("2201", "2200"),
          held("2568-10-14", "2025-10-14"),
          RuleCase.of(
              "date-far-off",
              record ->
                  record.addDocuments(document("letter", "Lettre").date(date("0206")).build()),
              record ->
                  record.addDocuments(document("letter", "Lettre").date(date("2006")).build())),
          worded("date", "fr"),
          worded("text", "fr-MA"),
          worded("value", "zgh"),
          worded("quote", "ber"),
          there(one(Presence.NOT_INVITED), one(Presence.PRESENT), one(Presence.ABSENT)),
          there(
              one(Presence.ABSENT),
              one(Presence.REMOTE),
              one(Presence.PRESENT).addCitations(MINISTRY_SAYS)),
          there(
              one(Presence.BOYCOTTED).addCitations(MINISTRY_SAYS),
              one(Presence.WALKED_OUT).addCitations(MINISTRY_SAYS, SOURCE),
              one(Presence.WALKED_OUT).addCitations(SOURCE)),
          there(
              one(Presence.ABSENT),
              one(Presence.PRESENT).headcount(3),
              Participation.builder().onBehalfOf(to("ministry")).presence(Presence.PRESENT)),
          there(
              one(Presence.NOT_INVITED),
              one(Presence.PRESENT).office(fr("Secrétaire générale")),
              Participation.builder().onBehalfOf(to("union"))),
          new RuleCase(
              "presence-contradictory",
              round(met(), one(Presence.PRESENT), one(Presence.ABSENT)),
              round(met(), one(Presence.PRESENT), one(Presence.ABSENT).headcount(2))),
          new RuleCase(
              "presence-contradictory",
              round(met(), one(Presence.PRESENT), one(Presence.ABSENT)),
              round(met().until(date("2025-10-22")), one(Presence.PRESENT), one(Presence.ABSENT))),
          steps(bare(), bare().text(fr("Première tranche"))),
          steps(bare(), bare().quantity(Money.of("100", "MAD"))),
          steps(bare(), bare().takesEffect(date("2026-07"))),
          steps(bare(), bare().putAbsent("quantity", Absence.NOT_STATED)),
          RuleCase.of(
              "step-says-nothing",
              record -> scheduled(record, bare()),
              record ->
                  scheduled(record, bare())
                      .addTransitions(
                          entry("paid", MeasureStatus.DELIVERED, "2025-10-20", "step").build())),
          figure(
              Terms.builder().quantity(MINUS_FIVE),
              Terms.builder().quantity(MINUS_FIVE).effect(Effect.REDUCE)),
          figure(
              Terms.builder().quantity(MINUS_FIVE).effect(Effect.RAISE),
              Terms.builder().quantity(MINUS_FIVE).effect(Effect.of("reduce/x-freeze"))),
          figure(
              Terms.builder().quantity(posts("-1920")),
              Terms.builder().quantity(posts("-1920")).effect(Effect.ABOLISH)),
          figure(
              Terms.builder().quantity(MINUS_FIVE),
              Terms.builder()
                  .quantity(MINUS_FIVE)
                  .change(
                      Change.builder()
                          .before(Percentage.of("40"))
                          .after(Percentage.of("35"))
                          .build())),
          RuleCase.of(
              "figure-negative",
              record -> scheduled(record, bare().quantity(MINUS_FIVE)),
              record -> scheduled(record, bare().quantity(Percentage.of("5")))));

  private PlausibilityCases() {}

  private static RuleCase held(String odd, String usual) {
    return RuleCase.of(
        "date-far-off",
        record -> record.addMeetings(meeting("other", odd).build()),
        record -> record.addMeetings(meeting("other", usual).build()));
  }

  private static RuleCase worded(String odd, String usual) {
    return RuleCase.of(
        "language-unknown",
        record -> record.addDemands(inLanguage(odd)),
        record -> record.addDemands(inLanguage(usual)));
  }

  private static Demand inLanguage(String tag) {
    return demand("canteen", "Créer une cantine").text(LocalizedText.of(tag, "Cantine")).build();
  }

  private static RuleCase there(
      Participation.Builder one, Participation.Builder wrong, Participation.Builder right) {
    return new RuleCase(
        "presence-contradictory", round(met(), one, wrong), round(met(), one, right));
  }

  private static Meeting.Builder met() {
    return meeting("other", "2025-10-20").addCitations(SOURCE);
  }

  private static BargainingRecord round(
      Meeting.Builder meeting, Participation.Builder one, Participation.Builder other) {
    return Dialogue.dialogue()
        .addMeetings(meeting.addParticipations(one.build(), other.build()).build())
        .build();
  }

  private static Participation.Builder one(Presence presence) {
    return Participation.builder().onBehalfOf(to("union")).presence(presence);
  }

  private static RuleCase steps(Instalment.Builder fails, Instalment.Builder passes) {
    return RuleCase.of(
        "step-says-nothing",
        record -> scheduled(record, fails),
        record -> scheduled(record, passes));
  }

  private static BargainingRecord.Builder scheduled(
      BargainingRecord.Builder record, Instalment.Builder step) {
    Instalment built = step.build();
    return record
        .addInstalments(built)
        .addMeasures(measure(Terms.builder().addSchedule(built.ref())).build());
  }

  private static Instalment.Builder bare() {
    return Instalment.builder().id("step");
  }

  private static RuleCase figure(Terms.Builder fails, Terms.Builder passes) {
    return RuleCase.of(
        "figure-negative",
        record -> record.addMeasures(measure(fails).build()),
        record -> record.addMeasures(measure(passes).build()));
  }

  private static Count posts(String number) {
    return Count.builder().number(new BigDecimal(number)).unit(fr("postes")).build();
  }
}
