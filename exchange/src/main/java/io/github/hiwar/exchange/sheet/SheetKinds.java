package io.github.hiwar.exchange.sheet;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What can be said of a sheet of claims: that it cannot be read, what was not understood and is
 * asked back, and what was passed over. Each names the row and the column.
 */
public final class SheetKinds {
  private static final Catalogue TEXTS =
      Catalogue.of("sheets", name -> SheetKinds.class.getResourceAsStream(name));

  private static final List<FindingKind> ALL =
      Stream.of(
              kinds(
                  Severity.ERROR,
                  "sheet-too-large",
                  "sheet-encrypted",
                  "sheet-old",
                  "sheet-of-another-kind",
                  "sheet-broken",
                  "sheet-broken-row",
                  "sheet-empty",
                  "sheet-too-many-rows",
                  "sheet-too-full",
                  "sheet-without-claims",
                  "sheet-page-missing",
                  "sheet-row-without-claim"),
              kinds(
                  Severity.WARNING,
                  "sheet-encoding",
                  "sheet-heading-unknown",
                  "sheet-heading-twice",
                  "sheet-status-unknown",
                  "sheet-theme-unknown",
                  "sheet-status-missing",
                  "sheet-party-unknown",
                  "sheet-date-unclear",
                  "sheet-number-twice",
                  "sheet-id-twice",
                  "sheet-several-demands",
                  "sheet-cell-error",
                  "sheet-not-calculated",
                  "sheet-step-not-allowed",
                  "sheet-row-vanished"),
              kinds(
                  Severity.NOTICE,
                  "sheet-calculated",
                  "sheet-merged",
                  "sheet-date-as-number",
                  "sheet-page-hidden",
                  "sheet-page-not-read",
                  "sheet-lines-above",
                  "sheet-two-headings",
                  "sheet-totals",
                  "sheet-group",
                  "sheet-cell-emptied"))
          .flatMap(kinds -> kinds)
          .toList();

  private static final Map<String, FindingKind> BY_CODE = byCode();

  private SheetKinds() {}

  /** {@return all of them} */
  public static List<FindingKind> all() {
    return ALL;
  }

  private static Stream<FindingKind> kinds(Severity severity, String... codes) {
    return Stream.of(codes).map(code -> TEXTS.kind(code, severity));
  }

  private static Map<String, FindingKind> byCode() {
    Map<String, FindingKind> kinds = new LinkedHashMap<>();
    ALL.forEach(kind -> kinds.put(kind.code(), kind));
    return Map.copyOf(kinds);
  }

  /** What is found at a place, with the value and what else the message names. */
  static Finding found(Where where, String code, Object value, Object more) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    Argument.of(value).ifPresent(argument -> arguments.put("value", argument));
    Argument.of(more).ifPresent(argument -> arguments.put("more", argument));
    return Finding.of(Objects.requireNonNull(BY_CODE.get(code), code), where, arguments);
  }
}
