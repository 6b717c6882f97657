package io.github.hiwar.report.page;

import io.github.hiwar.terms.Aim;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Staff;
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
    terms.effect().ifPresent(one -> own("effect", one.label(words.language())));
    terms.modality().ifPresent(one -> own("modality", one.label(words.language())));
    terms.quantity().ifPresent(one -> own("amount", quantities.of(one)));
    terms.quantity().flatMap(Quantity::asStated).ifPresent(one -> stated("as-stated", one));
    terms.change().map(this::change).ifPresent(one -> own("change", one));
    terms.schedule().stream()
        .flatMap(one -> content.record().find(one).stream())
        .forEach(one -> own("instalment", instalment(one)));
    terms.beneficiaries().stream()
        .flatMap(one -> one.include().stream())
        .forEach(one -> facts.add(fact("beneficiaries", staff(one))));
    terms.aims().forEach(one -> facts.add(fact("purpose", aim(one))));
    date("takes-effect", terms.takesEffect());
    date("paid", terms.paidOn());
    date("processed", terms.processedIn());
    terms.covers().ifPresent(one -> own("covers", content.dates().of(one)));
    date("deadline", terms.deadline());
    terms.dateRules().forEach(this::rule);
    terms.lasts().ifPresent(one -> own("duration", quantities.of(one)));
    terms.organ().ifPresent(one -> facts.add(fact("organ", content.names().of(one))));
    terms.asStated().ifPresent(one -> stated("as-stated", one));
  }

  private Text aim(Aim aim) {
    return aim.text()
        .map(words::text)
        .orElseGet(
            () ->
                words.own(
                    Stream.of(
                            aim.effect().map(one -> one.label(words.language())),
                            aim.category().map(one -> one.label(words.language())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(words.say("colon") + " "))));
  }

  private String change(Change change) {
    return Stream.of(change.before(), change.after())
        .map(one -> one.map(quantities::of).orElse("…"))
        .collect(Collectors.joining(words.isRightToLeft() ? " ← " : " → "));
  }

  private String instalment(Instalment step) {
    return Stream.of(
            step.text().map(one -> words.text(one).toString()),
            step.quantity().map(quantities::of),
            step.change().map(this::change),
            dated("takes-effect", step.takesEffect()),
            dated("paid", step.paidOn()),
            dated("processed", step.processedIn()),
            dated("deadline", step.deadline()),
            step.asStated().map(one -> words.text(one).toString()),
            content.board().of(step).map(now -> now.label(words.language())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> dated(String key, Optional<PartialDate> date) {
    return date.map(
        one -> words.say("terms." + key) + words.say("colon") + " " + content.dates().of(one));
  }

  private void rule(DateRule rule) {
    Optional<Text> text =
        rule.asStated()
            .map(words::text)
            .or(() -> rule.after().or(rule::before).map(event -> content.names().of(event.of())));
    text.ifPresent(one -> facts.add(new Fact(rule.sets().label(words.language()), one)));
  }

  private Text staff(Staff staff) {
    return staff
        .text()
        .map(words::text)
        .or(() -> staff.group().map(content.names()::of))
        .orElseGet(
            () ->
                words.own(
                    staff.classKeys().stream()
                        .map(key -> key.kind().label(words.language()) + " " + key.key())
                        .collect(Collectors.joining(words.say("comma")))));
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
