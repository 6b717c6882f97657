package io.github.hiwar.corpus.statistics;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.ClauseKind;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.PayBasis;
import io.github.hiwar.terms.PayComponent;
import io.github.hiwar.terms.PayKind;
import io.github.hiwar.terms.Per;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What facts can be grouped by. Each kind of fact is grouped by those that it has: a vote has no
 * topic.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum Dimension {
  /** The primary category: {@code allowances/mileage}. */
  CATEGORY(FactColumn.CATEGORY, (kind, key) -> open(DemandCategory::of, key)),
  /** The top of the primary category: {@code allowances}. */
  TOPIC(FactColumn.TOPIC, (kind, key) -> open(DemandCategory::of, key)),
  /** The sector of the record: {@code ISIC4:86}, or in words. */
  SECTOR(FactColumn.SECTOR, (kind, key) -> Sectors.label(key)),
  /** The year: of the first mention of a demand, of a conclusion, of a vote, of an action. */
  YEAR(FactColumn.YEAR, (kind, key) -> Optional.empty()),
  /** The level that bargaining takes place at. */
  LEVEL(FactColumn.LEVEL, (kind, key) -> open(BargainingLevel::of, key)),
  /** The country or territory. */
  JURISDICTION(FactColumn.JURISDICTION, (kind, key) -> Optional.empty()),
  /** Where it stands. */
  STATUS(FactColumn.STATUS, Dimension::status),
  /** Of what kind it is; of a vote, of what kind that is which was voted on. */
  KIND(FactColumn.KIND, Dimension::kind),
  /** What a rise is measured in: {@code percent}, or a currency. */
  UNIT(FactColumn.UNIT, (kind, key) -> Named.find("unit", key)),
  /** What a rise is of. */
  BASE(FactColumn.BASE, (kind, key) -> together(PayComponent::of, key)),
  /** Whether that is before or after deductions. */
  BASIS(FactColumn.BASIS, (kind, key) -> basis(key)),
  /** What an amount is for. */
  PER(FactColumn.PER, (kind, key) -> open(Per::of, key)),
  /** How a payment counts. */
  COUNTS_AS(FactColumn.COUNTS_AS, (kind, key) -> together(PayKind::of, key)),
  /** Whether a rise comes at once, in steps, or over a time. */
  COMES(FactColumn.COMES, (kind, key) -> Named.find("comes", key).or(() -> overMonths(key)));

  /** By what rises are told apart, so that no two are compared that are not alike. */
  static final List<Dimension> OF_A_RISE = List.of(UNIT, BASE, BASIS, PER, COUNTS_AS, COMES);

  /** Finds the name of a group. */
  private interface Naming {
    Optional<LocalizedText> of(FactKind kind, String key);
  }

  private final FactColumn source;
  private final Naming naming;

  Dimension(FactColumn source, Naming naming) {
    this.source = source;
    this.naming = naming;
  }

  /** {@return its name in a table: {@code category}} */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return its name in English, French and Arabic} */
  public LocalizedText label() {
    return Named.label("dimension", column());
  }

  /**
   * {@return whether facts of a kind have it}
   *
   * @param kind the kind of facts
   */
  public boolean isOf(FactKind kind) {
    return kind.columns().contains(source);
  }

  /**
   * {@return the group that a fact is in; empty text if the record does not say}
   *
   * @param fact what is known
   */
  public String of(Fact fact) {
    return fact.key(source);
  }

  /**
   * {@return the name of a group in English, French and Arabic; empty if it has none of its own, as
   * a year and a sector in words}
   *
   * @param kind the kind of facts that are grouped
   * @param key the group, as {@link #of} gives it
   */
  public Optional<LocalizedText> label(FactKind kind, String key) {
    return naming.of(kind, key);
  }

  private static Optional<LocalizedText> open(
      Function<String, ? extends OpenCode> list, String code) {
    try {
      return list.apply(code).label();
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  // Several codes that count together, such as base-pay+seniority.
  private static Optional<LocalizedText> together(
      Function<String, ? extends OpenCode> list, String key) {
    List<LocalizedText> labels =
        Arrays.stream(key.split("\\+", -1)).flatMap(code -> open(list, code).stream()).toList();
    return labels.size() < key.split("\\+", -1).length
        ? Optional.empty()
        : labels.stream().reduce((one, other) -> joined(one, " + ", other));
  }

  private static LocalizedText joined(LocalizedText one, String by, LocalizedText other) {
    return LocalizedText.of("en", one.in("en") + by + other.in("en"))
        .and("fr", one.in("fr") + by + other.in("fr"))
        .and("ar", one.in("ar") + by + other.in("ar"));
  }

  private static Optional<LocalizedText> overMonths(String key) {
    String months = key.replaceFirst(RiseFacts.OVER_MONTHS, "$1");
    return months.equals(key)
        ? Optional.empty()
        : Optional.of(Named.with("comes", "over-months", months));
  }

  private static Optional<LocalizedText> basis(String key) {
    return Arrays.stream(PayBasis.values())
        .filter(one -> one.code().equals(key))
        .map(PayBasis::label)
        .findFirst();
  }

  private static Optional<LocalizedText> status(FactKind kind, String key) {
    Status[] states =
        switch (kind) {
          case AGREEMENTS -> AgreementStatus.values();
          case ACTIONS -> ActionStatus.values();
          default -> DemandStatus.values();
        };
    return Arrays.stream(states)
        .filter(one -> one.state().equals(key))
        .map(Status::label)
        .findFirst();
  }

  private static Optional<LocalizedText> kind(FactKind kind, String key) {
    return switch (kind) {
      case AGREEMENTS -> open(AgreementKind::of, key);
      case CLAUSES -> open(ClauseKind::of, key);
      case ACTIONS -> open(ActionKind::of, key);
      default -> Named.find("voted-on", key);
    };
  }
}
