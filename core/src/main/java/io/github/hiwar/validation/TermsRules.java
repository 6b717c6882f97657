package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Comparator;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.ScheduleKind;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rules about what is asked, offered, promised or delivered. */
final class TermsRules {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "schedule-differs-from-total",
              Topic.TERMS,
              Severity.WARNING,
              Terms.class,
              Entries.STANDING,
              ScheduleTotals::check),
          Rule.draft(
              "schedule-out-of-order",
              Topic.TERMS,
              Severity.WARNING,
              Terms.class,
              Entries.STANDING,
              TermsRules::outOfOrder),
          Rule.draft(
              "currencies-mixed",
              Topic.TERMS,
              Severity.WARNING,
              Terms.class,
              Entries.STANDING,
              TermsRules::currenciesMixed),
          Rule.draft(
              "scale-row-repeated",
              Topic.TERMS,
              Severity.ERROR,
              Terms.class,
              Entries.STANDING,
              TermsRules::rowRepeated),
          Rule.draft(
              "step-in-no-schedule",
              Topic.TERMS,
              Severity.WARNING,
              BargainingRecord.class,
              Entries.WRITTEN,
              TermsRules::inNoSchedule),
          Rule.draft(
              "parity-share-out-of-range",
              Topic.TERMS,
              Severity.WARNING,
              Comparator.class,
              Entries.STANDING,
              TermsRules::parityShare),
          Rule.draft(
              "index-share-out-of-range",
              Topic.TERMS,
              Severity.WARNING,
              Indexed.class,
              Entries.STANDING,
              TermsRules::indexShare),
          Rule.draft(
              "amount-negative",
              Topic.TERMS,
              Severity.WARNING,
              Money.class,
              Entries.STANDING,
              TermsRules::negative),
          Rule.draft(
              "group-included-and-excluded",
              Topic.TERMS,
              Severity.WARNING,
              Beneficiaries.class,
              Entries.STANDING,
              TermsRules::includedAndExcluded),
          Rule.complete(
              "condition-of-one-side",
              Topic.TERMS,
              Severity.NOTICE,
              Condition.class,
              Entries.STANDING,
              TermsRules::oneSided),
          Rule.draft(
              "figure-differs-from-wording",
              Topic.TERMS,
              Severity.WARNING,
              Quantity.class,
              Entries.STANDING,
              FigureInWords::check),
          Rule.draft(
              "step-says-nothing",
              Topic.TERMS,
              Severity.WARNING,
              Instalment.class,
              TermsRules::saysNothing),
          Rule.complete(
              "figure-negative",
              Topic.TERMS,
              Severity.NOTICE,
              Terms.class,
              Entries.STANDING,
              NegativeFigures::check));

  private static final List<DateKind> IN_ORDER =
      List.of(DateKind.TAKES_EFFECT, DateKind.PAID, DateKind.DEADLINE);

  private TermsRules() {}

  private static void outOfOrder(Terms terms, Inspection inspection) {
    if (terms.scheduleKind().filter(kind -> kind.isWithin(ScheduleKind.UNORDERED)).isPresent()) {
      return;
    }
    Map<DateKind, PartialDate> latest = new HashMap<>();
    for (int i = 0; i < terms.schedule().size(); i++) {
      Optional<Instalment> step = inspection.find(terms.schedule().get(i));
      if (step.isPresent()) {
        outOfOrder(step.get(), latest, "schedule/" + i, inspection);
      }
    }
  }

  // Like with like: what is paid late may take effect early.
  private static void outOfOrder(
      Instalment step, Map<DateKind, PartialDate> latest, String place, Inspection inspection) {
    for (DateKind kind : IN_ORDER) {
      Optional<PartialDate> date = step.stated(kind);
      PartialDate before = date.isEmpty() ? null : latest.put(kind, date.get());
      if (before != null && date.get().orderTo(before) == Order.BEFORE) {
        inspection.report(place, "date", date, "earlier", before);
        return;
      }
    }
  }

  private static void currenciesMixed(Terms terms, Inspection inspection) {
    if (terms.schedule().isEmpty() && terms.scale().isEmpty()) {
      return;
    }
    String first = currency(terms.quantity());
    for (int i = 0; i < terms.schedule().size(); i++) {
      Optional<Quantity> quantity =
          inspection.find(terms.schedule().get(i)).flatMap(Instalment::quantity);
      first = same(first, currency(quantity), "schedule/" + i, inspection);
    }
    for (int i = 0; i < terms.scale().size(); i++) {
      first = same(first, currency(terms.scale().get(i).quantity()), "scale/" + i, inspection);
    }
  }

  private static String currency(Optional<Quantity> quantity) {
    return quantity.orElse(null) instanceof Money money ? money.currency() : "";
  }

  private static String same(String first, String next, String place, Inspection inspection) {
    if (!first.isEmpty() && !next.isEmpty() && !first.equals(next)) {
      inspection.report(
          place.startsWith("scale") ? place + "/quantity" : place,
          "currency",
          next,
          "other",
          first);
    }
    return first.isEmpty() ? next : first;
  }

  private static void rowRepeated(Terms terms, Inspection inspection) {
    repeated(terms.scale(), (place, row) -> inspection.report(place, "row", row));
    for (Instalment step : inspection.facts().steps(terms)) {
      repeated(step.scale(), (place, row) -> inspection.report(step, place, "row", row));
    }
  }

  private static void repeated(List<ScaleRow> scale, BiConsumer<String, String> report) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < scale.size() && scale.size() > 1; i++) {
      String row = ScheduleTotals.row(scale.get(i));
      if (!seen.add(row)) {
        report.accept("scale/" + i, row);
      }
    }
  }

  private static void inNoSchedule(BargainingRecord record, Inspection inspection) {
    if (record.instalments().isEmpty()) {
      return;
    }
    Set<String> scheduled = new HashSet<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Terms terms) {
            terms.schedule().forEach(step -> scheduled.add(step.toString()));
          }
        });
    for (Instalment step : record.instalments()) {
      if (!scheduled.contains(step.id())) {
        inspection.report(step, "");
      }
    }
  }

  // That it has been paid is something, even if nobody says how much it was.
  private static void saysNothing(Instalment step, Inspection inspection) {
    @Nullable Object[] values = Shapes.of(Instalment.class).values(step);
    boolean bare = Arrays.stream(values).filter(Objects::nonNull).count() == 1; // Its id.
    if (bare
        && step.extensions().members().isEmpty()
        && inspection.facts().entries(step.id()).isEmpty()) {
      inspection.report("");
    }
  }

  private static boolean isShare(BigDecimal share) {
    return share.signum() >= 0 && share.compareTo(WHOLE) <= 0;
  }

  private static void parityShare(Comparator comparator, Inspection inspection) {
    comparator
        .share()
        .filter(share -> !isShare(share))
        .ifPresent(share -> inspection.report("share", "share", share));
  }

  private static void indexShare(Indexed indexed, Inspection inspection) {
    indexed
        .share()
        .filter(share -> !isShare(share))
        .ifPresent(share -> inspection.report("share", "share", share));
  }

  private static void negative(Money money, Inspection inspection) {
    if (money.amount().signum() < 0) {
      inspection.report("amount", "amount", money.amount(), "currency", money.currency());
    }
  }

  private static void includedAndExcluded(Beneficiaries groups, Inspection inspection) {
    if (groups.include().isEmpty() || groups.exclude().isEmpty()) {
      return;
    }
    Set<String> included = new HashSet<>();
    groups.include().forEach(staff -> included.add(key(staff)));
    for (int i = 0; i < groups.exclude().size(); i++) {
      Staff staff = groups.exclude().get(i);
      if (included.contains(key(staff))) {
        inspection.report("exclude/" + i, "group", shown(staff));
      }
    }
  }

  private static String key(Staff staff) {
    return staff.group().map(Object::toString).orElse("")
        + '\0'
        + ScheduleTotals.keys(staff.classKeys())
        + '\0'
        + staff.text().map(text -> SameText.of(text.original())).orElse("");
  }

  private static Object shown(Staff staff) {
    return staff.text().isPresent()
        ? staff.text().get()
        : staff.group().isPresent() ? staff.group().get() : ScheduleTotals.keys(staff.classKeys());
  }

  // In words, else by what it waits for, else by its kind.
  private static Object said(Condition condition, Inspection inspection) {
    if (condition.text().isPresent()) {
      return condition.text().get();
    }
    Object kind = condition.kind().orElse(ConditionKind.OTHER);
    return condition
        .event()
        .<Object>map(
            event ->
                Argument.several(
                    List.of(
                        inspection.named(event.of().toString()),
                        event.status().<Object>map(status -> status).orElse(kind)),
                    ": "))
        .orElse(kind);
  }

  private static void oneSided(Condition condition, Inspection inspection) {
    if (condition.statedBy().isEmpty() || !inspection.facts().parties().hasBothCamps()) {
      return;
    }
    Set<Boolean> camps = new HashSet<>();
    for (Ref<? extends Actor> speaker : condition.statedBy()) {
      for (String party : inspection.facts().parties().of(speaker)) {
        inspection.facts().parties().isWorkers(party).ifPresent(camps::add);
      }
    }
    if (camps.size() == 1) {
      inspection.report(
          "statedBy",
          "condition",
          said(condition, inspection),
          "speaker",
          condition.statedBy().get(0));
    }
  }
}
