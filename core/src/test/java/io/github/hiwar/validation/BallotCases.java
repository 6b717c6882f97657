package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.COMMUNIQUE;
import static io.github.hiwar.validation.Dialogue.SOURCE;
import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.document;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.to;

import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.agreement.TallyMethod;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Percentage;
import java.math.BigDecimal;
import java.util.List;

/** Shares and counts of votes: what is rounded, what is twice the same, what adds up. */
final class BallotCases {
  private static final Document PRESS = document("press", "Journal").build();
  private static final Citation OTHER = Citation.builder().document(PRESS.ref()).build();
  private static final Citation UNION_SAYS =
      Citation.builder().document(COMMUNIQUE.ref()).addStatedBy(to("union")).build();
  private static final Citation MINISTRY_SAYS =
      Citation.builder().document(COMMUNIQUE.ref()).addStatedBy(to("ministry")).build();

  static final List<RuleCase> ALL =
      List.of(
          shares(yesAndNo("55.2", "45.3"), yesAndNo("54.74", "45.3")),
          shares(yesAndNo("54.74", "45.32"), yesAndNo("54.75", "45.26")),
          shares(yesAndNo("56", "46"), yesAndNo("55", "46")),
          shares(yesAndNo("60", "40.6"), yesAndNo("60", "40.5")),
          shares(yesAndNo("101", "0"), yesAndNo("100", "0")),
          shares(yesAndNo("0", "100.1"), yesAndNo("0", "100.0")),
          shares(
              Tally.builder().turnoutAsStated(Percentage.of("100.4")),
              yesAndNo("50", "51")
                  .yesShareAsStated(
                      Percentage.builder()
                          .value(new BigDecimal("60"))
                          .bound(Bound.MORE_THAN)
                          .build())),
          repeated(north(40), north(41).addCitations(OTHER)),
          repeated(
              north(40).addCitations(OTHER),
              north(41).addCitations(OTHER),
              north(41).addCitations(SOURCE)),
          repeated(
              north(40).addCitations(SOURCE, OTHER),
              north(41).addCitations(OTHER),
              north(41).addCitations(SOURCE, OTHER).on(date("2025-10-21"))),
          repeated(
              north(40).addCitations(UNION_SAYS),
              north(41).addCitations(UNION_SAYS),
              north(41).addCitations(MINISTRY_SAYS)),
          repeated(north(40), north(41), north(41).finality(Finality.PROVISIONAL)),
          repeated(north(40).party(to("union")), north(41).party(to("union")), north(41)),
          sums(
              List.of(total(80), north(50), south(20)),
              List.of(total(80), north(50), south(20).addCitations(OTHER))),
          sums(
              List.of(
                  total(80).addCitations(OTHER),
                  north(50).addCitations(OTHER),
                  south(20).addCitations(OTHER)),
              List.of(total(80).addCitations(OTHER), north(50), south(20))),
          sums(
              List.of(total(80), north(50), south(20), north(60).addCitations(OTHER)),
              List.of(total(80), north(50), south(30), north(60).addCitations(OTHER))),
          sums(
              List.of(
                  total(80),
                  north(50),
                  south(20),
                  north(40).finality(Finality.PROVISIONAL),
                  south(20).finality(Finality.PROVISIONAL)),
              List.of(
                  total(80),
                  north(50),
                  south(30),
                  north(40).finality(Finality.PROVISIONAL),
                  south(20).finality(Finality.PROVISIONAL))),
          sums(
              List.of(total(80), north(50), south(20), total(70).finality(Finality.PROVISIONAL)),
              List.of(total(80), north(50), south(20).finality(Finality.PROVISIONAL))),
          sums(
              List.of(total(80), north(50), south(20)),
              List.of(total(80), north(50), south(20).method(TallyMethod.ESTIMATED))),
          sums(
              List.of(total(80).method(TallyMethod.SUMMED), north(50), south(20)),
              List.of(total(80).method(TallyMethod.ESTIMATED), north(50), south(20))),
          sums(
              List.of(total(80), north(50), south(20)),
              List.of(total(80), north(50), south(30), north(30).party(to("union")))));

  private BallotCases() {}

  private static RuleCase shares(Tally.Builder fails, Tally.Builder passes) {
    return of("shares-exceed-whole", List.of(fails), List.of(passes));
  }

  private static Tally.Builder yesAndNo(String yes, String no) {
    return Tally.builder().yesShareAsStated(Percentage.of(yes)).noShareAsStated(Percentage.of(no));
  }

  private static RuleCase repeated(Tally.Builder twice, Tally.Builder other) {
    return repeated(twice, twice, other);
  }

  private static RuleCase repeated(Tally.Builder one, Tally.Builder same, Tally.Builder other) {
    return of("unit-repeated", List.of(one, same), List.of(one, other));
  }

  private static RuleCase sums(List<Tally.Builder> fails, List<Tally.Builder> passes) {
    return of("units-differ-from-total", fails, passes);
  }

  private static RuleCase of(String ruleId, List<Tally.Builder> fails, List<Tally.Builder> passes) {
    return RuleCase.of(
        ruleId,
        record -> record.addDocuments(PRESS).addBallots(ballot(fails)),
        record -> record.addDocuments(PRESS).addBallots(ballot(passes)));
  }

  private static Ballot ballot(List<Tally.Builder> tallies) {
    return Ballot.builder()
        .id("ballot")
        .question(fr("Acceptez-vous l'offre ?"))
        .body(to("union"))
        .on(date("2025-10-20"))
        .addCitations(SOURCE)
        .addAllTallies(tallies.stream().map(Tally.Builder::build).toList())
        .build();
  }

  private static Tally.Builder total(int yes) {
    return Tally.builder().yes(yes);
  }

  private static Tally.Builder north(int yes) {
    return Tally.builder().unit(fr("Nord")).yes(yes);
  }

  private static Tally.Builder south(int yes) {
    return Tally.builder().unit(fr("Sud")).yes(yes);
  }
}
