package io.github.hiwar.testkit;

import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.IndexKind;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Per;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;

/** The terms that go with a claim: its figure, whom it is for, from when. */
final class Figures {
  private final Draft draft;
  private final Dice dice;
  private final Languages languages;

  Figures(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice();
    this.languages = draft.setting().languages();
  }

  /** Terms with a figure of the kind. */
  Terms terms(Figure figure) {
    Terms.Builder terms = Terms.builder();
    switch (figure) {
      case MONEY -> terms.quantity(money(dice.between(1, 20), Per.MONTH));
      case PERCENT -> terms.quantity(percentage());
      case CHANGE -> terms.change(change());
      case SCALE -> scale(terms);
      case INDEX -> terms.quantity(index());
      case INSTALMENTS -> instalments(terms);
      case POSTS -> terms.quantity(posts());
      case DAYS -> terms.quantity(time(dice.between(1, 15), DurationUnit.WORKING_DAY, Per.YEAR));
      case HOURS -> terms.quantity(time(dice.between(2, 20), DurationUnit.HOUR, Per.MONTH));
      case YEARS -> terms.quantity(time(dice.between(1, 10), DurationUnit.YEAR, Per.ONCE));
      case NONE -> terms.beneficiaries(staff());
    }
    if (figure != Figure.NONE && draft.size().tells(dice) && dice.chance(40)) {
      terms.beneficiaries(staff());
    }
    if (draft.size().tells(dice) && dice.chance(40)) {
      terms.takesEffect(PartialDate.parse((draft.setting().year() + 1) + "-01"));
    }
    return terms.build();
  }

  /** A condition, stated by whoever states what it stands in. */
  Condition condition() {
    Phrase phrase = dice.any(Lexicon.phrases("condition"));
    return Condition.builder()
        .kind(ConditionKind.of(phrase.code()))
        .text(phrase.in(languages))
        .build();
  }

  private Money money(int steps, Per per) {
    return Money.builder().amount(sum(steps)).currency(currency()).per(per).build();
  }

  private BigDecimal sum(int steps) {
    return new BigDecimal(steps * draft.setting().jurisdiction().step() + ".00");
  }

  private String currency() {
    return draft.setting().jurisdiction().currency();
  }

  private Percentage percentage() {
    Percentage.Builder percentage =
        Percentage.builder()
            .value(new BigDecimal(dice.between(1, 15) + (dice.chance(30) ? ".5" : "")))
            .base(Lexicon.phrase("base").in(languages));
    return dice.chance(20) ? percentage.bound(Bound.AT_LEAST).build() : percentage.build();
  }

  private Change change() {
    int before = dice.between(10, 40);
    return Change.builder()
        .before(money(before, Per.MONTH))
        .after(money(before + dice.between(2, 20), Per.MONTH))
        .build();
  }

  private void scale(Terms.Builder terms) {
    int key = 6;
    for (Phrase grade : Lexicon.phrases("grade")) {
      terms.addScale(
          ScaleRow.builder()
              .addClassKeys(ScaleKey.GRADE, Integer.toString(key))
              .label(grade.in(languages))
              .quantity(money(dice.between(2, 12), Per.MONTH))
              .build());
      key++;
    }
  }

  private Indexed index() {
    return Indexed.builder()
        .index(IndexKind.CONSUMER_PRICES)
        .name(Lexicon.phrase("index").in(languages))
        .share(BigDecimal.valueOf(dice.any(List.of(50, 75, 100))))
        .cap(BigDecimal.valueOf(dice.between(3, 8)))
        .build();
  }

  private void instalments(Terms.Builder terms) {
    int count = dice.between(2, 4);
    int each = dice.between(2, 15);
    terms.quantity(money(each * count, Per.ONCE));
    for (int i = 0; i < count; i++) {
      terms.addSchedule(
          draft.step(
              Instalment.builder()
                  .quantity(money(each, Per.ONCE))
                  .paidOn(PartialDate.parse((draft.setting().year() + 1 + i) + "-01"))));
    }
  }

  private Count posts() {
    return Count.builder()
        .number(BigDecimal.valueOf(5L * dice.between(1, 60)))
        .unit(Lexicon.phrase("unit").in(languages))
        .build();
  }

  private static Duration time(int length, DurationUnit unit, Per per) {
    return Duration.builder().length(BigDecimal.valueOf(length)).unit(unit).per(per).build();
  }

  private Beneficiaries staff() {
    Beneficiaries.Builder staff =
        Beneficiaries.builder().addInclude(draft.setting().sector().staff().in(languages));
    if (draft.size().tells(dice)) {
      if (dice.chance(30)) {
        staff.addExclude(Lexicon.phrase("exclude").in(languages));
      }
      if (dice.chance(30)) {
        staff.eligibility(Lexicon.phrase("eligibility").in(languages));
      }
      if (dice.chance(40)) {
        staff.headcount(dice.between(2, 400) * 25);
      }
    }
    return staff.build();
  }
}
