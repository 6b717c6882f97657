package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.terms.Money;
import java.util.List;
import java.util.Optional;

/** Rules about codes: open lists, currencies, jurisdictions, and the reasons for absence. */
final class CodeRules {
  // A slip is looked for among these only: each code of the whole list is near a dozen others.
  private static final List<String> CURRENCIES_AT_HAND =
      List.of("MAD", "EUR", "TND", "DZD", "USD", "GBP", "CAD", "ARS", "CHF");

  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "code-unknown",
              Topic.CODES,
              Severity.NOTICE,
              OftenUnknown.class,
              Entries.WRITTEN,
              CodeRules::unknown),
          Rule.draft(
              "code-near-miss",
              Topic.CODES,
              Severity.WARNING,
              UnknownCode.class,
              Entries.STANDING,
              CodeRules::nearMiss),
          Rule.draft(
              "currency-unknown",
              Topic.CODES,
              Severity.WARNING,
              Money.class,
              Entries.STANDING,
              CodeRules::currencyUnknown),
          Rule.draft(
              "jurisdiction-unknown",
              Topic.CODES,
              Severity.WARNING,
              BargainingRecord.class,
              CodeRules::jurisdictionUnknown),
          Rule.draft(
              "absence-of-unknown-member",
              Topic.CODES,
              Severity.WARNING,
              Sourced.class,
              Entries.STANDING,
              CodeRules::absenceOfUnknown),
          Rule.draft(
              "absent-but-given",
              Topic.CODES,
              Severity.WARNING,
              Sourced.class,
              Entries.STANDING,
              CodeRules::absentButGiven),
          Rule.complete(
              "category-missing",
              Topic.CODES,
              Severity.NOTICE,
              Demand.class,
              CodeRules::categoryMissing));

  private CodeRules() {}

  private static void unknown(OftenUnknown often, Inspection inspection) {
    UnknownCode unknown = often.code();
    if (!isOwn(unknown, inspection) && inspection.nearCode(unknown).isEmpty()) {
      Optional<Integer> times = Optional.of(often.times()).filter(count -> count > 1);
      inspection.report(
          "", "code", unknown.code(), "list", Argument.ofType(unknown.list()), "times", times);
    }
  }

  private static void nearMiss(UnknownCode unknown, Inspection inspection) {
    if (!isOwn(unknown, inspection)) {
      inspection
          .nearCode(unknown)
          .ifPresent(
              near ->
                  inspection.report(
                      "",
                      "code",
                      unknown.code(),
                      "list",
                      Argument.ofType(unknown.list()),
                      "near",
                      near));
    }
  }

  // A URI is a code of somebody's own list; a code below a known one is a refinement of it.
  private static boolean isOwn(UnknownCode unknown, Inspection inspection) {
    return unknown.code().code().indexOf(':') >= 0
        || (refinesKnown(unknown) && inspection.nearCode(unknown).isEmpty());
  }

  private static boolean refinesKnown(UnknownCode unknown) {
    String code = unknown.code().code();
    for (int slash = code.indexOf('/'); slash >= 0; slash = code.indexOf('/', slash + 1)) {
      if (unknown.known().contains(code.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  private static void currencyUnknown(Money money, Inspection inspection) {
    if (!Standard.knowsCurrency(money.currency())) {
      inspection.report(
          "currency",
          "currency",
          money.currency(),
          "near",
          NearMiss.of(money.currency(), CURRENCIES_AT_HAND, 1));
    }
  }

  private static void jurisdictionUnknown(BargainingRecord record, Inspection inspection) {
    record
        .jurisdiction()
        .filter(code -> !isJurisdiction(code))
        .ifPresent(code -> inspection.report("jurisdiction", "jurisdiction", code));
  }

  // ISO 3166-1, or a subdivision of ISO 3166-2 such as MA-01; the subdivisions are not checked.
  private static boolean isJurisdiction(String code) {
    int hyphen = code.indexOf('-');
    return Standard.knowsCountry(hyphen < 0 ? code : code.substring(0, hyphen))
        && (hyphen < 0 || code.substring(hyphen + 1).matches("[A-Z0-9]{1,3}"));
  }

  private static void absenceOfUnknown(Sourced entity, Inspection inspection) {
    if (entity.absent().isEmpty()) {
      return;
    }
    for (String member : entity.absent().keySet()) {
      if (inspection.placeIn(entity, member).filter(it -> !it.isBeyond(entity)).isEmpty()) {
        inspection.report(
            "absent/" + Path.escape(member),
            "member",
            member,
            "near",
            inspection.nearMember(entity, member));
      }
    }
  }

  private static void absentButGiven(Sourced entity, Inspection inspection) {
    if (entity.absent().isEmpty()) {
      return;
    }
    for (String member : entity.absent().keySet()) {
      if (inspection.placeIn(entity, member).flatMap(place -> place.in(entity)).isPresent()) {
        inspection.report(
            "absent/" + Path.escape(member),
            "member",
            member,
            "reason",
            entity.absent().get(member));
      }
    }
  }

  private static void categoryMissing(Demand demand, Inspection inspection) {
    if (demand.categories().isEmpty() && !inspection.isExplained("categories")) {
      inspection.report("");
    }
  }
}
