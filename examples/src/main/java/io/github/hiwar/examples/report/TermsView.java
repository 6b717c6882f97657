package io.github.hiwar.examples.report;

import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked or promised in figures and dates, as a list of facts. */
final class TermsView {
  private final Content content;
  private final Words words;
  private final Quantities quantities;
  private final List<Fact> facts = new ArrayList<>();

  private TermsView(Content content) {
    this.content = content;
    this.words = content.words();
    this.quantities = new Quantities(words);
  }

  static List<Fact> of(Optional<Terms> terms, Content content) {
    TermsView view = new TermsView(content);
    terms.ifPresent(view::add);
    return List.copyOf(view.facts);
  }

  private void add(Terms terms) {
    terms.modality().ifPresent(one -> own("modality", one.label(words.language())));
    terms.quantity().ifPresent(one -> own("amount", quantities.of(one)));
    terms.quantity().flatMap(Quantity::asStated).ifPresent(one -> stated("as-stated", one));
    terms.change().map(this::change).ifPresent(one -> own("change", one));
    terms.schedule().forEach(one -> own("instalment", instalment(one)));
    terms.beneficiaries().stream()
        .flatMap(one -> one.include().stream())
        .forEach(one -> stated("beneficiaries", one));
    date("takes-effect", terms.takesEffect());
    date("deadline", terms.deadline());
    terms.deadlineAsStated().ifPresent(one -> stated("deadline", one));
    terms.review().ifPresent(one -> stated("review", one));
    terms.organ().ifPresent(one -> facts.add(fact("organ", content.names().of(one))));
    terms.asStated().ifPresent(one -> stated("as-stated", one));
  }

  private String change(Change change) {
    return Stream.of(change.before(), change.after())
        .map(one -> one.map(quantities::of).orElse("…"))
        .collect(Collectors.joining(words.isRightToLeft() ? " ← " : " → "));
  }

  private String instalment(Instalment step) {
    return Stream.of(
            step.quantity().map(quantities::of),
            step.takesEffect().or(step::paidOn).map(content.dates()::of),
            step.asStated().map(one -> words.text(one).toString()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private void date(String key, Optional<PartialDate> date) {
    date.ifPresent(one -> own(key, content.dates().of(one)));
  }

  private void stated(String key, LocalizedText text) {
    facts.add(fact(key, words.text(text)));
  }

  private void own(String key, String text) {
    facts.add(fact(key, words.own(text)));
  }

  private Fact fact(String key, Text value) {
    return new Fact(words.say("terms." + key), value);
  }
}
