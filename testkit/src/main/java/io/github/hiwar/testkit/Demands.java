package io.github.hiwar.testkit;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree of demands, as the union tables it at the first round.
 *
 * @param roots the groups, and the demands without a group
 * @param items what is asked one by one
 */
record Demands(List<Demand> roots, List<Asked> items) {
  static Demands of(Draft draft, Cast cast, Rounds rounds) {
    return new Tabling(draft, cast, rounds).tabled();
  }

  private static final class Tabling {
    private final Draft draft;
    private final Cast cast;
    private final Rounds rounds;
    private final Figures figures;
    private final Citation file;
    private final LocalDate day;
    private final List<Demand> roots = new ArrayList<>();
    private final List<Asked> items = new ArrayList<>();

    Tabling(Draft draft, Cast cast, Rounds rounds) {
      this.draft = draft;
      this.cast = cast;
      this.rounds = rounds;
      this.figures = new Figures(draft);
      this.day = Rounds.day(rounds.first());
      this.file = draft.cite(DocumentKind.CLAIMS_FILE, cast.union(), null, day);
    }

    Demands tabled() {
      List<Claim> claims = draft.setting().items();
      int i = 0;
      while (i < claims.size()) {
        int end = i;
        while (end < claims.size() && claims.get(end).group() == claims.get(i).group()) {
          end++;
        }
        group(claims.subList(i, end));
        i = end;
      }
      draft.enter(
          rounds.first().on().orElseThrow(),
          Transition.of(roots)
              .to(DemandStatus.RAISED)
              .by(cast.union())
              .at(rounds.first())
              .addCitations(file));
      continued();
      request();
      return new Demands(roots, items);
    }

    private void group(List<Claim> claims) {
      String number = Integer.toString(roots.size() + 1);
      if (claims.size() == 1) {
        roots.add(item(claims.get(0), number, null));
        return;
      }
      Claim head = Lexicon.GROUPS.get(claims.get(0).group()).get(0);
      Demand group = base(head, number).build();
      roots.add(group);
      draft.record().addDemands(group);
      for (int i = 0; i < claims.size(); i++) {
        item(claims.get(i), number + "." + (i + 1), group);
      }
    }

    private Demand item(Claim claim, String label, @Nullable Demand group) {
      Demand.Builder demand = base(claim, label);
      if (group != null) {
        demand.parent(group.ref());
      }
      if (draft.size().hasTerms(draft.dice())) {
        demand.terms(figures.terms(claim.figure()));
      }
      Demand item = demand.build();
      draft.record().addDemands(item);
      items.add(new Asked(claim, item, draft.setting().fate(claim)));
      return item;
    }

    // What a group says holds for its items: who asks whom, where, and where it is written.
    private Demand.Builder base(Claim claim, String label) {
      Demand.Builder demand =
          Demand.builder()
              .id(claim.id())
              .label(label)
              .addCategories(claim.category())
              .text(claim.text().in(draft.setting().languages()));
      if (label.indexOf('.') < 0 || !draft.size().isTerse()) {
        demand.addRaisedBy(cast.union().ref()).addAddressedTo(cast.employer().ref());
      }
      if (!draft.size().isTerse()) {
        demand.tabledAt(rounds.first().ref()).addCitations(file);
      }
      return demand;
    }

    // What the year before left open is asked again, and says so.
    private void continued() {
      Set<Claim> open = draft.setting().leftOpen();
      for (Asked item : items) {
        if (open.contains(item.claim())) {
          String earlier = draft.setting().yearBefore().id() + "#" + item.claim().id();
          draft
              .record()
              .addRelations(
                  Relation.builder()
                      .id("continues-" + item.claim().id())
                      .kind(RelationKind.CONTINUES)
                      .subject(Ref.to(Entity.class, item.claim().id()))
                      .object(Ref.to(Entity.class, earlier))
                      .build());
        }
      }
    }

    // Employers ask too.
    private void request() {
      if (!draft.size().tells(draft.dice()) || !draft.dice().chance(25)) {
        return;
      }
      LocalizedText text = Lexicon.phrase("request").in(draft.setting().languages());
      Citation minutes = draft.cite(DocumentKind.MINUTES, null, null, day);
      Demand request =
          Demand.builder()
              .id("request")
              .addCategories(DemandCategory.of("dialogue/conflict"))
              .text(text)
              .addRaisedBy(cast.employer().ref())
              .addAddressedTo(cast.union().ref())
              .tabledAt(rounds.first().ref())
              .addCitations(minutes)
              .build();
      draft.record().addDemands(request);
      draft.enter(
          rounds.first().on().orElseThrow(),
          Transition.of(request)
              .to(DemandStatus.RAISED)
              .by(cast.employer())
              .at(rounds.first())
              .addCitations(minutes));
    }
  }
}
