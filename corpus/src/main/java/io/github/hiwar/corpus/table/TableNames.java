package io.github.hiwar.corpus.table;

import java.util.Locale;
import java.util.Map;

/** The names of tables and columns: those of the model, as databases like them. */
final class TableNames {
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("BargainingRecord", "records"),
          Map.entry("BargainingUnit", "units"),
          Map.entry("Beneficiaries", "beneficiaries"),
          Map.entry("Criterion", "criteria"),
          Map.entry("IndustrialAction", "actions"),
          Map.entry("Money", "amounts"),
          Map.entry("Person", "people"),
          Map.entry("Representativeness", "representativeness"),
          Map.entry("Staff", "staff"),
          Map.entry("Terms", "terms"));

  private TableNames() {}

  /** The name of the table of a type: {@code pay_natures} of {@code PayNature}. */
  static String table(String type) {
    String known = PLURALS.get(type);
    if (known != null) {
      return known;
    }
    String one = column(type);
    if (one.endsWith("y") && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0) {
      return one.substring(0, one.length() - 1) + "ies";
    }
    return one.endsWith("s") || one.endsWith("x") || one.endsWith("ch") ? one + "es" : one + "s";
  }

  /** The name of the column of a member: {@code raised_by} of {@code raisedBy}. */
  static String column(String member) {
    return member.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
