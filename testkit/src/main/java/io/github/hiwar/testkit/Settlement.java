package io.github.hiwar.testkit;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Renewal;
import io.github.hiwar.agreement.RenewalMode;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The text that closes the year's negotiation, and the vote on it. */
final class Settlement {
  private final Draft draft;
  private final Dice dice;
  private final Cast cast;
  private final Rounds rounds;
  private final Languages languages;

  Settlement(Draft draft, Cast cast, Rounds rounds) {
    this.draft = draft;
    this.dice = draft.dice();
    this.cast = cast;
    this.rounds = rounds;
    this.languages = draft.setting().languages();
  }

  /** Tells of an agreement or a disagreement; whether the sides agreed. */
  boolean tell(Demands demands) {
    Phrase text = dice.any(Lexicon.phrases("agreement"));
    AgreementKind kind = AgreementKind.of(text.code());
    boolean agreed = !kind.isWithin(AgreementKind.RECORD_OF_DISAGREEMENT);
    LocalDate day = Rounds.day(rounds.last());
    Citation source = draft.cite(DocumentKind.AGREEMENT_TEXT, null, null, day);
    Agreement.Builder builder =
        Agreement.builder()
            .id("agreement")
            .kind(kind)
            .title(text.in(languages, draft.setting().year()))
            .addParties(cast.union().ref(), cast.employer().ref())
            .concludedAt(rounds.last().ref())
            .document(source.document().orElseThrow())
            .addCitations(source)
            .addEndorsements(
                endorsement(cast.union(), Stance.SIGNED, day),
                endorsement(cast.employer(), Stance.SIGNED, day));
    int years = dice.between(1, 3);
    if (agreed) {
      builder.term(
          DateSpan.between(
              PartialDate.of(day.plusDays(30)), PartialDate.of(day.plusDays(29).plusYears(years))));
      if (draft.size().tells(dice) && dice.chance(50)) {
        builder
            .renewal(
                Renewal.builder()
                    .mode(RenewalMode.TACIT)
                    .asStated(Lexicon.phrase("renewal").in(languages))
                    .build())
            .addRegistrations(
                Identifier.of(
                    "example-register", draft.setting().year() + "-" + dice.below(10000)));
      }
    }
    Agreement agreement = builder.build();
    draft.record().addAgreements(agreement);
    if (agreed) {
      clauses(agreement, demands);
    }
    enter(agreement, agreed ? AgreementStatus.SIGNED : AgreementStatus.NOT_CONCLUDED, day, source);
    if (agreed) {
      afterwards(agreement, day, years, source);
    }
    return agreed;
  }

  private void enter(Agreement agreement, AgreementStatus to, LocalDate day, Citation source) {
    draft.enter(
        PartialDate.of(day),
        Transition.of(agreement).to(to).at(rounds.last()).addCitations(source));
  }

  private void afterwards(Agreement agreement, LocalDate day, int years, Citation source) {
    if (draft.size().tells(dice) && dice.chance(50)) {
      ballot(agreement, day.plusDays(10), source);
    }
    LocalDate start = day.plusDays(30);
    LocalDate over = day.plusDays(30).plusYears(years);
    later(agreement, AgreementStatus.IN_FORCE, start, source);
    later(agreement, AgreementStatus.EXPIRED, over, source);
  }

  private void later(Agreement agreement, AgreementStatus to, LocalDate day, Citation source) {
    if (!day.isAfter(Days.LAST)) {
      draft.enter(PartialDate.of(day), Transition.of(agreement).to(to).addCitations(source));
    }
  }

  private void clauses(Agreement agreement, Demands demands) {
    int number = 0;
    for (Asked asked : demands.items()) {
      if (asked.fate().leadsTo(DemandStatus.COMMITTED)) {
        number++;
        draft
            .record()
            .addClauses(
                clause(agreement, number)
                    .text(asked.demand().text())
                    .addCategories(asked.claim().category())
                    .terms(asked.demand().terms())
                    .addAddresses(asked.demand().ref())
                    .build());
      }
    }
    for (Phrase clause : Lexicon.phrases("clause")) {
      if (draft.size().tells(dice) || number == 0) {
        number++;
        draft.record().addClauses(clause(agreement, number).text(clause.in(languages)).build());
      }
    }
  }

  private static Clause.Builder clause(Agreement agreement, int number) {
    return Clause.builder()
        .id("clause-" + number)
        .agreement(agreement.ref())
        .label(Integer.toString(number));
  }

  private static Endorsement endorsement(Party party, Stance stance, LocalDate day) {
    return Endorsement.builder().party(party.ref()).stance(stance).on(PartialDate.of(day)).build();
  }

  private void ballot(Agreement agreement, LocalDate day, Citation source) {
    Ballot.Builder ballot =
        Ballot.builder()
            .id("ballot")
            .addAbout(agreement.ref())
            .question(Lexicon.phrase("ballot").in(languages))
            .body(cast.union().ref())
            .on(PartialDate.of(day))
            .addCitations(source);
    if (dice.chance(80)) {
      ballot.outcome(BallotOutcome.ACCEPTED);
    }
    int yes = 0;
    int no = 0;
    int eligible = 0;
    for (Phrase unit : Lexicon.phrases("ballot-unit")) {
      int voters = dice.between(100, 3000);
      // A text that comes into force was accepted.
      int unitYes = voters * dice.between(36, 60) / 100;
      int unitNo = voters * dice.between(5, 35) / 100;
      ballot.addTallies(
          Tally.builder()
              .unit(unit.in(languages))
              .yes(unitYes)
              .no(unitNo)
              .eligible(voters)
              .build());
      yes += unitYes;
      no += unitNo;
      eligible += voters;
    }
    ballot.addTallies(
        Tally.builder()
            .yes(yes)
            .no(no)
            .eligible(eligible)
            .turnoutAsStated(
                Percentage.builder()
                    .value(
                        BigDecimal.valueOf(100L * (yes + no))
                            .divide(BigDecimal.valueOf(eligible), 1, RoundingMode.HALF_UP))
                    .build())
            .build());
    draft.record().addBallots(ballot.build());
  }
}
