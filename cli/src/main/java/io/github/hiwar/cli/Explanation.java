package io.github.hiwar.cli;

import io.github.hiwar.corpus.FileKinds;
import io.github.hiwar.corpus.table.TableKinds;
import io.github.hiwar.exchange.draft.DraftKinds;
import io.github.hiwar.exchange.sheet.SheetKinds;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a code that stands in a finding means. To a user rules, documents, files and tables are one
 * list.
 *
 * @param code as findings print it
 * @param severity how much it weighs, unless told otherwise
 * @param sentences what it is, then why where that is not plain, then the way out
 */
record Explanation(String code, Severity severity, List<String> sentences) {
  /** Keeps an unmodifiable copy. */
  Explanation {
    sentences = List.copyOf(sentences);
  }

  /** All of them, in the language of the user: the rules, then the codes of those who read. */
  static Stream<Explanation> all(Terminal terminal) {
    Set<String> explained = new HashSet<>();
    return Stream.of(
            RecordValidator.catalogue().stream().map(Rule::kind),
            DocumentKinds.all().stream(),
            FileKinds.all().stream(),
            TableKinds.all().stream(),
            SheetKinds.all().stream(),
            DraftKinds.all().stream())
        .flatMap(kinds -> kinds)
        .filter(kind -> explained.add(kind.code()))
        .map(kind -> of(kind, kind.text(terminal.locale())));
  }

  private static Explanation of(FindingKind kind, FindingText text) {
    return new Explanation(
        kind.code(),
        kind.severity(),
        Stream.of(text.what(), text.why(), text.fix())
            .filter(sentence -> !sentence.isEmpty())
            .toList());
  }
}
