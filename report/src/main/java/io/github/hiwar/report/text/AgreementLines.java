package io.github.hiwar.report.text;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the agreed texts: where each stands, between whom, and its clauses in short. */
final class AgreementLines {
  private static final int MOST_CLAUSES = 200;
  private static final int LONGEST = 120;

  private final Sheet sheet;

  AgreementLines(Sheet sheet) {
    this.sheet = sheet;
  }

  void print() {
    List<Agreement> agreements = sheet.record().agreements();
    if (agreements.isEmpty()) {
      return;
    }
    sheet.heading(sheet.word("agreements"));
    Map<String, List<Clause>> clauses = new HashMap<>();
    for (Clause clause : sheet.record().clauses()) {
      clauses.computeIfAbsent(clause.agreement().toString(), id -> new ArrayList<>()).add(clause);
    }
    for (Agreement agreement : agreements) {
      String parties = sheet.joined(agreement.parties().stream().map(sheet::name));
      sheet.line(
          agreement,
          sheet.text(agreement.title())
              + (parties.isEmpty() ? "" : sheet.palette().faint(" (" + parties + ")")));
      print(clauses.getOrDefault(agreement.id(), List.of()));
    }
  }

  private void print(List<Clause> clauses) {
    Map<String, Integer> depths = new HashMap<>();
    for (Clause clause : clauses.subList(0, Math.min(clauses.size(), MOST_CLAUSES))) {
      // Only of what stands before it: no circle, and the order is that of the text.
      int depth =
          clause
              .parent()
              .map(Ref::toString)
              .map(whole -> depths.getOrDefault(whole, 0) + 1)
              .orElse(0);
      depths.put(clause.id(), Math.min(depth, RecordPrinter.DEEPEST));
      String indent = "    " + "  ".repeat(depths.get(clause.id()));
      sheet.print(indent + words(clause));
      new ConditionLines(sheet)
          .print(indent + "  ", clause.terms().map(Terms::conditions).orElse(List.of()));
    }
    if (clauses.size() > MOST_CLAUSES) {
      sheet.print("    … +" + (clauses.size() - MOST_CLAUSES));
    }
  }

  private String words(Clause clause) {
    Stream<String> label = clause.label().stream().map(Visible::of);
    Stream<String> what =
        clause
            .heading()
            .or(clause::text)
            .map(text -> text.in(sheet.language()))
            .or(() -> clause.kind().map(kind -> kind.label(sheet.language())))
            .stream()
            .map(text -> sheet.shown(Columns.cut(text, LONGEST)));
    return Stream.concat(label, what).collect(Collectors.joining(" "));
  }
}
