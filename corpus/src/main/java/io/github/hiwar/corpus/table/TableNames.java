package io.github.hiwar.corpus.table;

import io.github.hiwar.shape.EntityList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of tables and columns: those of the model, as databases like them. */
final class TableNames {
  /** What is not called by the rule, and has no list in the record either. */
  private static final Map<String, String> PLURALS =
      Map.of(
          "BargainingRecord", "records",
          "BargainingUnit", "units",
          "Beneficiaries", "beneficiaries",
          "Criterion", "criteria",
          "Money", "amounts",
          "Representativeness", "representativeness",
          "Staff", "staff",
          "Terms", "terms");

  private static final Map<String, String> LISTS =
      EntityList.all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  list -> list.shape().name(), list -> column(list.name())));

  private TableNames() {}

  /**
   * The name of the table of a type: that of the list that the record has of it, or {@code
   * pay_natures} of {@code PayNature}.
   */
  static String table(String type) {
    String known = PLURALS.get(type);
    if (known != null) {
      return known;
    }
    String list = LISTS.get(type);
    return list != null ? list : plural(column(type));
  }

  private static String plural(String one) {
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
