package io.github.hiwar.examples.cli;

import io.github.hiwar.corpus.FileDefect;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import io.github.hiwar.validation.RuleText;
import io.github.hiwar.validation.Severity;
import io.github.hiwar.value.ClosedCode;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What an id that stands in a finding means: a rule, or a code of those who read documents and
 * files. To a user they are one list.
 *
 * @param id as findings print it
 * @param severity how much it weighs, unless told otherwise
 * @param sentences what it is, then why where that is not plain, then the way out
 */
record Explanation(String id, Severity severity, List<String> sentences) {
  /** Keeps an unmodifiable copy. */
  Explanation {
    sentences = List.copyOf(sentences);
  }

  /** All of them, in the language of the user: the rules, then the codes. */
  static Stream<Explanation> all(Terminal terminal) {
    ResourceBundle texts = terminal.texts("codes");
    return Stream.of(
            RecordValidator.catalogue().stream().map(rule -> of(rule, terminal)),
            Stream.of(ProblemCode.values()).map(code -> of(code, code.severity(), texts)),
            Stream.of(FileDefect.values()).map(code -> of(code, Severity.ERROR, texts)))
        .flatMap(kind -> kind);
  }

  private static Explanation of(Rule rule, Terminal terminal) {
    RuleText text = rule.text(terminal.locale());
    return new Explanation(
        rule.id(), rule.severity(), List.of(text.what(), text.why(), text.fix()));
  }

  private static Explanation of(ClosedCode code, Severity severity, ResourceBundle texts) {
    String id = code.code();
    return new Explanation(
        id, severity, List.of(texts.getString(id + ".what"), texts.getString(id + ".fix")));
  }
}
