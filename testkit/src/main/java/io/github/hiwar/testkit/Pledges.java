package io.github.hiwar.testkit;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Modality;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** What the employer promises, and what comes of it: by both sides' accounts, where they differ. */
final class Pledges {
  private final Draft draft;
  private final Dice dice;
  private final Cast cast;
  private final Rounds rounds;
  private final Figures figures;

  Pledges(Draft draft, Cast cast, Rounds rounds) {
    this.draft = draft;
    this.dice = draft.dice();
    this.cast = cast;
    this.rounds = rounds;
    this.figures = new Figures(draft);
  }

  void tell(Demands demands) {
    for (Asked asked : demands.items()) {
      if ((asked.fate().leadsTo(DemandStatus.COMMITTED)
              || asked.fate().leadsTo(DemandStatus.ACCEPTED_IN_PRINCIPLE))
          && draft.size().hasPromise(dice)) {
        promise(asked);
      }
    }
  }

  private void promise(Asked asked) {
    Languages languages = draft.setting().languages();
    DemandCategory category = asked.claim().category();
    LocalDate day = Rounds.day(rounds.last());
    LocalizedText label = category.label().orElseThrow();
    Measure measure =
        Measure.builder()
            .id("promise-" + asked.claim().id())
            .addCategories(category)
            .text(dice.any(Lexicon.phrases("promise")).under(label, languages))
            .addDebtors(cast.employer().ref())
            .addCreditors(cast.union().ref())
            .addAddresses(asked.demand().ref())
            .terms(terms(asked, day))
            .statedAt(rounds.last().ref())
            .addCitations(draft.cite(DocumentKind.MINUTES, null, null, day))
            .build();
    draft.record().addMeasures(measure);
    course(measure, dice.any(Lexicon.PROMISES), day);
  }

  private Terms terms(Asked asked, LocalDate day) {
    Terms.Builder terms = Terms.builder();
    if (draft.size().tells(dice)) {
      if (dice.chance(50)) {
        terms.from(figures.terms(asked.claim().figure()));
      }
      terms.modality(
          dice.any(List.of(Modality.FIRM, Modality.IN_PRINCIPLE, Modality.STUDY, Modality.FIRM)));
    }
    if (dice.chance(60)) {
      LocalDate until = day.plusDays(dice.between(30, 300));
      terms.deadline(
          dice.chance(50)
              ? PartialDate.of(until)
              : PartialDate.parse(until.toString().substring(0, 7)));
    } else {
      terms.addDateRules(
          DateRule.builder().sets(DateKind.DEADLINE).asStated(draft.any("deadline")).build());
    }
    if (dice.chance(25)) {
      terms.addConditions(figures.condition());
    }
    return terms.build();
  }

  private void course(Measure measure, Course course, LocalDate start) {
    LocalDate last = start;
    MeasureStatus reached = MeasureStatus.PROMISED;
    for (Course.Step step : course.steps()) {
      LocalDate day = last.plusDays(dice.between(step.least(), step.most()));
      if (day.isAfter(Days.LAST)) {
        return;
      }
      boolean atStart = day.equals(start);
      PartialDate on = atStart ? PartialDate.of(day) : Days.stated(day, last, dice);
      reached = (MeasureStatus) step.to();
      Transition.Builder entry = Transition.of(measure).to(reached);
      if (atStart) {
        entry.by(cast.employer()).at(rounds.last());
        entry.addCitations(draft.cite(DocumentKind.MINUTES, null, cast.employer(), on.latest()));
      } else if (reached == MeasureStatus.OVERDUE) {
        entry.addCitations(
            draft.cite(DocumentKind.COMMUNIQUE, cast.union(), cast.union(), on.latest()));
      } else {
        entry.by(cast.employer());
        entry.addCitations(
            draft.cite(DocumentKind.LETTER, cast.employer(), cast.employer(), on.latest()));
      }
      draft.enter(on, entry);
      last = on.latest();
    }
    if (reached == MeasureStatus.DELIVERED && dice.chance(30)) {
      doubt(measure, last.plusDays(dice.between(3, 60)));
    }
  }

  private void doubt(Measure measure, LocalDate day) {
    if (!day.isAfter(Days.LAST)) {
      draft.enter(
          PartialDate.of(day),
          Transition.of(measure)
              .to(dice.chance(70) ? MeasureStatus.PARTLY_DELIVERED : MeasureStatus.BREACHED)
              .by(cast.union())
              .reason(draft.any("reason-doubt"))
              .addCitations(draft.cite(DocumentKind.COMMUNIQUE, cast.union(), cast.union(), day)));
    }
  }
}
