package io.github.hiwar.validation;

import io.github.hiwar.value.OpenCode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The unknown codes that a walk meets, each with its first place and how often it stands. */
final class UnknownCodes {
  private static final class Met {
    final UnknownCode code;
    final String pointer;
    final EntityTable.@Nullable Known around;
    int times;

    Met(UnknownCode code, String pointer, EntityTable.@Nullable Known around) {
      this.code = code;
      this.pointer = pointer;
      this.around = around;
    }
  }

  private final Inspection inspection;
  private final Map<OpenCode, Met> met = new LinkedHashMap<>();

  UnknownCodes(Inspection inspection) {
    this.inspection = inspection;
  }

  /** Counts the code where the walk is. */
  void add(UnknownCode unknown) {
    met.computeIfAbsent(
            unknown.code(),
            code -> new Met(unknown, inspection.path.pointer(), inspection.around()))
        .times++;
  }

  /** Has the rules look at each of them once. */
  void run(Rule[] rules) {
    for (Met one : met.values()) {
      inspection.runAt(one.pointer, one.around, rules, new OftenUnknown(one.code, one.times));
    }
  }
}
