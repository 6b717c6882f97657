package io.github.hiwar.exchange.sheet;

import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that nobody knows: each is asked once a column, with all rows that it stands in. */
final class Questions {
  /** What is asked, of which column. */
  private record Question(String code, String word, String column) {}

  private final Map<Question, Where> first = new LinkedHashMap<>();
  private final Map<Question, List<Integer>> rows = new LinkedHashMap<>();

  void ask(String code, String word, Where where) {
    Question question = new Question(code, word, where.cell());
    first.putIfAbsent(question, where);
    rows.computeIfAbsent(question, any -> new ArrayList<>()).add(Math.toIntExact(where.line()));
  }

  void askInto(FindingCollector findings) {
    first.forEach(
        (question, where) ->
            findings.add(
                SheetKinds.found(
                    where, question.code, question.word, rows.getOrDefault(question, List.of())),
                0));
  }
}
