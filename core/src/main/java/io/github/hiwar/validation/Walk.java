package io.github.hiwar.validation;

import io.github.hiwar.source.Statement;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One walk through a record: each object is given to the rules of its type, and each text,
 * reference and code is looked at once; only a remarkable one reaches the rules.
 */
final class Walk {
  /** Deeper than any text is divided into books, titles, chapters, sections and articles. */
  static final int DEEPEST = 25;

  private final Plan plan;
  private final Inspection inspection;
  private final Path path;
  private final EntityTable table;
  private final Journal journal;
  private ValueRules values;
  private final BiConsumer<String, String> eachText = this::textIn;
  private final Set<String> knownTags = new HashSet<>();
  private final UnknownCodes unknown;
  private final StatedCodes stated;

  Walk(Plan plan, Inspection inspection) {
    this.plan = plan;
    this.inspection = inspection;
    this.path = inspection.path;
    this.table = inspection.table();
    this.journal = inspection.record().journal();
    this.values = plan.values();
    this.unknown = new UnknownCodes(inspection);
    this.stated = new StatedCodes(plan, inspection, this::code);
  }

  /** Everything below the record, and then the record as a whole, when all references are known. */
  void run() {
    below(plan.root(), inspection.record());
    inspection.enter(null);
    unknown.run(values.onOftenUnknown);
    inspection.run(plan.root().rules, inspection.record(), plan.root().shape);
  }

  private void visit(Plan.Stop stop, Object object) {
    inspection.run(stop.rules, object, stop.shape);
    below(stop, object);
    if (stop.isStatement) {
      stated.look((Statement) object);
    }
  }

  private void below(Plan.Stop stop, Object object) {
    if (path.depth() > DEEPEST) {
      inspection.run(values.onDepth, new TooDeep(DEEPEST), null);
      return;
    }
    if (stop.routes.length == 0) {
      return;
    }
    @Nullable Object[] held = stop.shape.values(object);
    for (Plan.Route route : stop.routes) {
      Object value = held[route.order];
      if (value != null) {
        path.down(route.name);
        if (route.many) {
          follow(route, (List<?>) value);
        } else {
          follow(route, value);
        }
        path.up();
      }
    }
  }

  private void follow(Plan.Route route, List<?> all) {
    for (int i = 0; i < all.size(); i++) {
      path.at(i);
      Object value = all.get(i);
      if (route.entities) {
        inspection.enter(table.at(route.order, i));
      }
      if (route.entities && value instanceof Transition entry && journal.isRetracted(entry)) {
        takenBack(entry);
      } else {
        follow(route, value);
      }
    }
    if (route.entities) {
      inspection.enter(null);
    }
    if (route.kind == Plan.Kind.REFERENCE && all.size() > 1) {
      repetitions(route, all);
    }
  }

  private void takenBack(Transition entry) {
    values = plan.written().values();
    plan.written().stopsOf(entry).forEach(stop -> visit(stop, entry));
    values = plan.values();
  }

  private void follow(Plan.Route route, Object value) {
    switch (route.kind) {
      case TEXT -> text((LocalizedText) value);
      case WORD -> wording("", (String) value);
      case REFERENCE -> reference(route, (Ref<?>) value);
      case CODE -> code(route, (OpenCode) value);
      case DATE -> date((PartialDate) value);
      case SPAN -> {
        ((DateSpan) value).start().ifPresent(this::date);
        ((DateSpan) value).end().ifPresent(this::date);
      }
      case OBJECT -> visit(route.stops[0], value);
      case CHOICE -> {
        for (Plan.Stop stop : route.stops) {
          if (stop.shape.type().isInstance(value)) {
            visit(stop, value);
            return;
          }
        }
      }
    }
  }

  private void text(LocalizedText text) {
    inspection.run(values.onTexts, text, null);
    text.texts().forEach(eachText);
  }

  private void textIn(String tag, String text) {
    wording(tag, text);
    if (!knownTags.contains(tag)) {
      if (Standard.knowsLanguage(tag)) {
        knownTags.add(tag);
      } else {
        path.down(tag);
        inspection.run(values.onLanguages, new UnknownLanguage(tag), null);
        path.up();
      }
    }
  }

  private void wording(String tag, String text) {
    int traits = TextScan.traits(text);
    if (TextScan.isOdd(traits, tag)) {
      if (!tag.isEmpty()) {
        path.down(tag);
      }
      inspection.run(values.onWordings, new Wording(tag, text, traits), null);
      if (!tag.isEmpty()) {
        path.up();
      }
    }
  }

  private void reference(Plan.Route route, Ref<?> ref) {
    EntityTable.Known known = table.get(ref.toString());
    if (known != null && route.target.isInstance(known.entity)) {
      known.mentioned = true;
      return;
    }
    Entity found = known == null ? null : known.entity;
    inspection.run(values.onReferences, new OddReference(ref, route.target, found, false), null);
  }

  private void date(PartialDate date) {
    if (OddDate.isOdd(date)) {
      inspection.run(values.onDates, new OddDate(date), null);
    }
  }

  private void repetitions(Plan.Route route, List<?> refs) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < refs.size(); i++) {
      if (!seen.add(String.valueOf(refs.get(i)))) {
        path.at(i);
        Ref<?> ref = (Ref<?>) refs.get(i);
        inspection.run(values.onReferences, new OddReference(ref, route.target, null, true), null);
      }
    }
  }

  private void code(Plan.Route route, OpenCode code) {
    if (!route.known.contains(code.code())) {
      UnknownCode one = new UnknownCode(code, route.listName, route.known);
      inspection.run(values.onCodes, one, null);
      unknown.add(one);
    }
  }
}
