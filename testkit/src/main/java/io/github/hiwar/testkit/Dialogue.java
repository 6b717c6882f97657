package io.github.hiwar.testkit;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.BargainingUnit;
import io.github.hiwar.Confidentiality;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.ProcessStatus;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Locality;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** One year of a dialogue, told from its parts. */
final class Dialogue {
  private static final URI LICENCE =
      URI.create("https://creativecommons.org/publicdomain/zero/1.0/");

  private final Setting setting;
  private final Draft draft;
  private final Dice dice;

  private Dialogue(Setting setting) {
    this.setting = setting;
    this.draft = new Draft(setting);
    this.dice = draft.dice();
  }

  static BargainingRecord of(Setting setting) {
    return new Dialogue(setting).told();
  }

  private BargainingRecord told() {
    Cast cast = Cast.of(draft);
    Rounds rounds = Rounds.of(draft, cast);
    root(cast, rounds);
    Demands demands = Demands.of(draft, cast, rounds);
    new Answers(draft, cast, rounds).tell(demands);
    new Pledges(draft, cast, rounds).tell(demands);
    boolean settled = draft.size().hasAgreement(dice);
    ProcessStatus end = ProcessStatus.DORMANT;
    if (settled) {
      boolean agreed = new Settlement(draft, cast, rounds).tell(demands);
      end = agreed ? ProcessStatus.CONCLUDED : ProcessStatus.FAILED;
    } else if (draft.size().hasAction(dice)) {
      action(cast, rounds, demands.roots());
      end = ProcessStatus.IMPASSE;
    }
    remarks(cast, rounds);
    process(cast, rounds, end);
    return draft.finished();
  }

  private void root(Cast cast, Rounds rounds) {
    Languages languages = setting.languages();
    LocalDate opened = Rounds.day(rounds.first());
    draft
        .record()
        .id(setting.id())
        .title(Lexicon.phrase("title").in(languages, setting.sector().label(), setting.year()))
        .level(BargainingLevel.SECTOR)
        .sector(setting.sector().label().in(languages))
        .jurisdiction(setting.jurisdiction().code())
        .languages(languages.tags())
        .opened(PartialDate.of(opened))
        .created(PartialDate.of(Days.LAST))
        .confidentiality(
            cast.host().isPresent() ? Confidentiality.RESTRICTED : Confidentiality.PUBLIC);
    if (draft.size().tells(dice)) {
      draft
          .record()
          .publisher(Lexicon.phrase("publisher").in(languages))
          .licence(LICENCE)
          .unit(
              BargainingUnit.builder()
                  .scope(setting.sector().staff().in(languages))
                  .territory(Locality.of(setting.jurisdiction().label().in(languages)))
                  .addWorkers(dice.between(4, 900) * 50)
                  .build());
    }
  }

  private void action(Cast cast, Rounds rounds, List<Demand> over) {
    LocalDate notice = Rounds.day(rounds.last()).plusDays(dice.between(10, 60));
    LocalDate start = Days.working(notice.plusDays(10));
    Phrase call = dice.any(Lexicon.phrases("action"));
    Citation source = draft.cite(DocumentKind.NOTICE, cast.union(), cast.union(), notice);
    IndustrialAction.Builder builder =
        IndustrialAction.builder()
            .id("action")
            .kind(ActionKind.of(call.code()))
            .addCalledBy(cast.union().ref())
            .addAllOver(over.stream().map(Demand::ref).toList())
            .during(
                DateSpan.between(
                    PartialDate.of(start), PartialDate.of(start.plusDays(dice.between(0, 3)))))
            .title(call.in(setting.languages()))
            .addCitations(source);
    if (draft.size().tells(dice)) {
      builder.addExemptions(Lexicon.phrase("exemption").in(setting.languages()));
    }
    IndustrialAction action = builder.build();
    draft.record().addActions(action);
    draft.enter(
        PartialDate.of(notice),
        Transition.of(action).to(ActionStatus.NOTIFIED).by(cast.union()).addCitations(source));
    draft.enter(
        PartialDate.of(start),
        Transition.of(action)
            .to(dice.chance(70) ? ActionStatus.HELD : ActionStatus.CALLED_OFF)
            .by(cast.union())
            .addCitations(draft.cite(DocumentKind.COMMUNIQUE, cast.union(), cast.union(), start)));
  }

  private void remarks(Cast cast, Rounds rounds) {
    int number = 0;
    for (Phrase phrase : Lexicon.phrases("remark")) {
      if (draft.size().tells(dice) && dice.chance(35)) {
        number++;
        boolean ofTheUnion = !phrase.code().equals("opinion");
        draft
            .record()
            .addRemarks(
                Remark.builder()
                    .id("remark-" + number)
                    .kind(RemarkKind.of(phrase.code()))
                    .addSpeakers(
                        Ref.to(Actor.class, (ofTheUnion ? cast.union() : cast.employer()).id()))
                    .text(phrase.in(setting.languages()))
                    .addAbout(Ref.to(Entity.class, rounds.last().id()))
                    .addCitations(
                        draft.cite(DocumentKind.MINUTES, null, null, Rounds.day(rounds.last())))
                    .build());
      }
    }
  }

  private void process(Cast cast, Rounds rounds, ProcessStatus end) {
    LocalDate start = Rounds.day(rounds.first());
    Ref<BargainingRecord> process = Ref.to(BargainingRecord.class, setting.id());
    if (!draft.size().isTerse()) {
      draft.enter(PartialDate.of(start), step(process, ProcessStatus.ACTIVE, start));
    }
    LocalDate day = Rounds.day(rounds.last()).plusDays(end == ProcessStatus.DORMANT ? 200 : 70);
    boolean isToldOf = end != ProcessStatus.DORMANT || !draft.size().isTerse();
    if (day.isAfter(Days.LAST) || !isToldOf) {
      return;
    }
    draft.enter(PartialDate.of(day), step(process, end, day));
    LocalDate mediated = day.plusDays(dice.between(10, 40));
    if (end == ProcessStatus.IMPASSE
        && cast.mediator().isPresent()
        && !mediated.isAfter(Days.LAST)) {
      draft.enter(PartialDate.of(mediated), step(process, ProcessStatus.MEDIATION, mediated));
    }
  }

  private Transition.Builder step(Ref<BargainingRecord> process, ProcessStatus to, LocalDate day) {
    return Transition.builder()
        .addSubjects(process)
        .to(to)
        .addCitations(draft.cite(DocumentKind.MINUTES, null, null, day));
  }
}
