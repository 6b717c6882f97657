package io.github.hiwar.exchange.draft;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.source.Document;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the demands and measures of a draft, each with its place and its words. */
final class DraftedEntities {
  private static final int MOST_ENTITIES = 5000;

  private final DraftSettings settings;
  private final String language;
  private final Ref<Document> source;
  private final List<Finding> findings;
  private final IdentityHashMap<Item, Ref<? extends Entity>> drafted = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Ref<? extends Entity>> groups = new IdentityHashMap<>();
  private final IdentityHashMap<Item, String> places = new IdentityHashMap<>();
  private final List<Demand> demands = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private int roots;
  private boolean cut;

  /**
   * Takes the items of a text.
   *
   * @param blocks its paragraphs, with their lists
   * @param settings what is known of it
   * @param language its language
   * @param source the document that everything cites
   * @param findings what a text with too many items is told in
   */
  DraftedEntities(
      List<Block> blocks,
      DraftSettings settings,
      String language,
      Ref<Document> source,
      List<Finding> findings) {
    this.settings = settings;
    this.language = language;
    this.source = source;
    this.findings = findings;
    for (Block block : blocks) {
      place(block.items(), "p/" + block.place() + "/", "");
    }
  }

  private void place(List<Item> items, String before, String path) {
    for (int i = 0; i < items.size(); i++) {
      String own = path + (i + 1);
      places.put(items.get(i), before + own);
      place(items.get(i).items(), before, own + ".");
    }
  }

  List<Demand> demands() {
    return demands;
  }

  List<Measure> measures() {
    return measures;
  }

  /** What was made of an item. */
  @Nullable Ref<? extends Entity> of(Item item) {
    return drafted.get(item);
  }

  /** What was made of a heading. */
  @Nullable Ref<? extends Entity> of(Block block) {
    return groups.get(block);
  }

  /** Its place, as citations have it. */
  String locator(Item item) {
    return places.getOrDefault(item, "");
  }

  void claims(ListOf list) {
    if (list.group().isEmpty()) {
      for (Item item : list.items()) {
        roots++;
        claim(
            item,
            Optional.empty(),
            String.valueOf(roots),
            item.label().isEmpty() ? "" + roots : item.label());
      }
      return;
    }
    if (isFull(list.line())) {
      return;
    }
    roots++;
    String number = String.valueOf(roots);
    Demand group =
        demand(
                "claim-" + number,
                number,
                list.group().get(),
                "p/" + list.lead().place(),
                list.lead().text())
            .build();
    demands.add(group);
    groups.put(list.lead(), group.ref());
    below(list.items(), group.ref(), number, number);
  }

  private void claim(Item item, Optional<Ref<Demand>> parent, String number, String label) {
    if (isFull(item.line())) {
      return;
    }
    Demand.Builder builder =
        demand("claim-" + number, label, item.text(), locator(item), item.text());
    parent.ifPresent(builder::parent);
    terms(item).ifPresent(builder::terms);
    Demand demand = builder.build();
    demands.add(demand);
    drafted.put(item, demand.ref());
    below(item.items(), demand.ref(), number, label);
  }

  private void below(List<Item> items, Ref<Demand> parent, String number, String label) {
    for (int i = 0; i < items.size(); i++) {
      String own = items.get(i).label();
      String full = own.contains(".") ? own : label + "." + (own.isEmpty() ? "" + (i + 1) : own);
      claim(items.get(i), Optional.of(parent), number + "." + (i + 1), full);
    }
  }

  private Demand.Builder demand(
      String id, String label, String text, String locator, String quote) {
    Demand.Builder builder =
        Demand.builder()
            .id(id)
            .label(Wording.said(label))
            .text(Wording.text(language, text))
            .addCitations(citation(locator, quote));
    SuggestedTheme.of(Said.of(text)).ifPresent(builder::addCategories);
    return builder;
  }

  /** A list of measures is flat: an item stands with what is above it. */
  void answer(Item item, String above) {
    String text = above.isEmpty() ? item.text() : above + ": " + item.text();
    if (!item.items().isEmpty()) {
      item.items().forEach(below -> answer(below, text));
      return;
    }
    if (isFull(item.line())) {
      return;
    }
    Measure.Builder builder =
        Measure.builder()
            .id("answer-" + (measures.size() + 1))
            .text(Wording.text(language, text))
            .addCitations(citation(locator(item), item.text()));
    SuggestedTheme.of(Said.of(text)).ifPresent(builder::addCategories);
    terms(item).ifPresent(builder::terms);
    Measure measure = builder.build();
    measures.add(measure);
    drafted.put(item, measure.ref());
  }

  private boolean isFull(int line) {
    boolean full = demands.size() + measures.size() >= MOST_ENTITIES;
    if (full && !cut) {
      cut = true;
      findings.add(
          DraftKinds.found(DraftKinds.CUT, settings.file(), line, "number", MOST_ENTITIES));
    }
    return full;
  }

  private Optional<Terms> terms(Item item) {
    return StatedTerms.of(
        Said.of(item.text()), Said.of(item.deadline()), language, settings.country());
  }

  private Citation citation(String locator, String quote) {
    return Citation.builder()
        .document(source)
        .locator(locator)
        .directness(Directness.COMPUTED)
        .quote(Wording.quote(language, quote))
        .build();
  }
}
