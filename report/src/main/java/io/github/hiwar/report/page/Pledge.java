package io.github.hiwar.report.page;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something promised or done, or an answer that depends on something.
 *
 * @param text what it is
 * @param chip where it stands
 * @param disputed whether speakers contradict each other
 * @param owedBy who owes it
 * @param date when it was said, for an answer
 * @param subjects what an answer is about
 * @param terms figures and dates
 * @param conditions what it depends on
 * @param sources who says so
 */
public record Pledge(
    Optional<Text> text,
    Chip chip,
    boolean disputed,
    List<Text> owedBy,
    Optional<String> date,
    List<Text> subjects,
    List<Fact> terms,
    List<Proviso> conditions,
    List<Provenance> sources) {
  /**
   * A condition.
   *
   * @param text what it says
   * @param state whether it is fulfilled, empty if that is not stated
   * @param by who states it
   */
  public record Proviso(Text text, String state, List<Text> by) {
    static List<Proviso> of(Stream<Condition> conditions, Content content) {
      // By their texts, which a hash table tells apart whatever their hash codes are.
      Map<String, Condition> distinct = new LinkedHashMap<>();
      conditions.forEach(one -> distinct.putIfAbsent(one.toString(), one));
      return distinct.values().stream().map(one -> of(one, content)).toList();
    }

    static Proviso of(Condition condition, Content content) {
      Words words = content.words();
      return new Proviso(
          condition
              .text()
              .map(words::text)
              .orElseGet(
                  () ->
                      words.own(
                          condition.kind().orElse(ConditionKind.OTHER).label(words.language()))),
          condition.state().map(state -> state.label(words.language())).orElse(""),
          content.names().of(condition.statedBy()));
    }
  }

  /** Keeps unmodifiable copies. */
  public Pledge {
    owedBy = List.copyOf(owedBy);
    subjects = List.copyOf(subjects);
    terms = List.copyOf(terms);
    conditions = List.copyOf(conditions);
    sources = List.copyOf(sources);
  }

  static List<Pledge> measures(Content content) {
    return content.record().measures().stream().map(one -> measure(one, content)).toList();
  }

  private static Pledge measure(Measure measure, Content content) {
    Standing standing = content.board().standing(measure);
    Words words = content.words();
    return new Pledge(
        Optional.of(words.text(measure.text())),
        standing.status().map(one -> Chip.of(one, words)).orElseGet(() -> Chip.unknown(words)),
        standing.disputed(),
        content.names().of(measure.debtors()),
        Optional.empty(),
        content.names().of(measure.addresses()),
        TermsView.of(measure.terms(), content),
        Proviso.of(
            Stream.concat(
                measure.terms().stream().map(Terms::conditions).flatMap(List::stream),
                standing.entry().stream().flatMap(entry -> entry.conditions().stream())),
            content),
        Provenance.of(
            standing.entry().map(Transition::citations).orElse(measure.citations()), content));
  }

  /** The answers to demands that depend on something. */
  static List<Pledge> answers(Content content) {
    List<Pledge> answers = new ArrayList<>();
    for (Transition entry : content.record().transitions()) {
      boolean counts =
          !content.record().journal().isRetracted(entry)
              && !content.record().journal().when(entry).earliest().isAfter(content.board().day())
              && entry.to().filter(to -> to.lifecycle().code().equals("demand")).isPresent();
      if (counts && !entry.conditions().isEmpty()) {
        entry.to().ifPresent(to -> answers.add(answer(entry, to, content)));
      }
    }
    return answers;
  }

  private static Pledge answer(Transition entry, Status to, Content content) {
    return new Pledge(
        Optional.empty(),
        Chip.of(to, content.words()),
        false,
        content.names().of(entry.by()),
        entry.on().map(content.dates()::of),
        content.names().of(entry.subjects()),
        TermsView.of(entry.offer(), content),
        Proviso.of(entry.conditions().stream(), content),
        Provenance.of(entry.citations(), content));
  }
}
