package io.github.hiwar.exchange.draft;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.value.Unicode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the record of one text. Used once, by one thread. */
final class Drafting {
  private static final int LONGEST_TEXT = 5000;
  // The rules find a longer quotation too long.
  private static final int LONGEST_QUOTE = 300;
  private static final int MOST_ENTITIES = 5000;
  private static final Ref<Document> SOURCE = Ref.to(Document.class, "source");

  private final byte[] bytes;
  private final DraftSettings settings;
  private final String language;
  private final List<Block> blocks;
  private final IdentityHashMap<Item, Passage.Role> roles = new IdentityHashMap<>();
  private final IdentityHashMap<Item, Ref<? extends Entity>> drafted = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Ref<? extends Entity>> groups = new IdentityHashMap<>();
  private final IdentityHashMap<Item, String> places = new IdentityHashMap<>();
  private final List<Demand> demands = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int roots;
  private boolean cut;

  Drafting(List<Line> lines, byte[] bytes, DraftSettings settings) throws UnreadableText {
    if (lines.isEmpty()) {
      throw new UnreadableText(DraftKinds.EMPTY, "");
    }
    this.bytes = bytes;
    this.settings = settings;
    this.language = settings.language().isEmpty() ? Languages.of(lines) : settings.language();
    this.blocks = Outline.of(lines);
  }

  BargainingRecord record() {
    Head head = Head.of(blocks, language, settings.country());
    for (Block block : blocks) {
      place(block.items(), "p/" + block.place() + "/", "");
    }
    List<ListOf> lists = Sections.of(blocks, head.purpose(), told());
    lists.forEach(this::draft);
    if (lists.isEmpty()) {
      findings.add(DraftKinds.found(DraftKinds.NO_LIST, settings.file(), 0));
    }
    for (Block block : blocks) {
      pass(block);
    }
    // A list that a paragraph interrupts goes on behind it.
    passages.sort(Comparator.comparingInt(Passage::line));
    String digest = digest();
    BargainingRecord.Builder record =
        BargainingRecord.builder()
            .id("urn:uuid:" + UUID.nameUUIDFromBytes(bytes))
            .addLanguages(language)
            .addAllParties(settings.parties())
            .addAllDemands(demands)
            .addAllMeasures(measures)
            .addDocuments(document(head, digest));
    title(head).ifPresent(record::title);
    if (!settings.country().isEmpty()) {
      record.jurisdiction(settings.country());
    }
    return record.build();
  }

  List<Passage> passages() {
    return passages;
  }

  List<Finding> findings() {
    return findings;
  }

  private Map<Integer, Purpose> told() {
    Map<Integer, Purpose> told = new HashMap<>();
    settings.claims().forEach(line -> told.put(line, Purpose.CLAIMS));
    settings.answers().forEach(line -> told.put(line, Purpose.ANSWERS));
    return told;
  }

  private void place(List<Item> items, String before, String path) {
    for (int i = 0; i < items.size(); i++) {
      String own = path + (i + 1);
      places.put(items.get(i), before + own);
      place(items.get(i).items(), before, own + ".");
    }
  }

  private Optional<LocalizedText> title(Head head) {
    String title = said(head.title().isEmpty() ? settings.file() : head.title());
    return Unicode.isBlank(title)
        ? Optional.empty()
        : Optional.of(LocalizedText.of(language, title));
  }

  private Document document(Head head, String digest) {
    Document.Builder document =
        Document.builder()
            .id("source")
            .kind(head.kind().orElseGet(() -> DocumentKind.of("text")))
            .title(title(head).orElseGet(() -> LocalizedText.of("und", digest)))
            .addLanguages(language)
            .verified(false)
            .sha256(digest);
    head.date().ifPresent(document::date);
    head.dateWords()
        .map(said -> LocalizedText.of(language, said))
        .ifPresent(document::dateAsStated);
    return document.build();
  }

  private void draft(ListOf list) {
    Passage.Role role =
        switch (list.purpose()) {
          case CLAIMS -> Passage.Role.CLAIM;
          case ANSWERS -> Passage.Role.ANSWER;
          case NARRATIVE -> Passage.Role.NARRATIVE;
          case DOUBTFUL, UNSAID -> Passage.Role.UNSURE;
        };
    list.items().forEach(item -> role(item, role));
    switch (role) {
      case CLAIM -> claims(list);
      case ANSWER -> list.items().forEach(item -> answer(item, ""));
      case NARRATIVE -> findings.add(found(DraftKinds.LIST_PASSED_OVER, list));
      default -> findings.add(found(DraftKinds.LIST_UNSURE, list));
    }
  }

  private Finding found(FindingKind kind, ListOf list) {
    return DraftKinds.found(
        kind,
        settings.file(),
        list.line(),
        "items",
        list.items().size(),
        "lead",
        list.lead().text(),
        "line",
        list.line());
  }

  private void role(Item item, Passage.Role role) {
    roles.put(item, role);
    item.items().forEach(below -> role(below, role));
  }

  private void claims(ListOf list) {
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
    StatedTerms.of(Said.of(item.text()), language, settings.country()).ifPresent(builder::terms);
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
            .label(said(label))
            .text(text(text))
            .addCitations(citation(locator, quote));
    Themes.of(Said.of(text)).ifPresent(builder::addCategories);
    return builder;
  }

  /** A list of measures is flat: an item stands with what is above it. */
  private void answer(Item item, String above) {
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
            .text(text(text))
            .addCitations(citation(locator(item), item.text()));
    Themes.of(Said.of(text)).ifPresent(builder::addCategories);
    StatedTerms.of(Said.of(item.text()), language, settings.country()).ifPresent(builder::terms);
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

  private Citation citation(String locator, String quote) {
    return Citation.builder()
        .document(SOURCE)
        .locator(locator)
        .directness(Directness.COMPUTED)
        .quote(
            LocalizedText.of(
                language, Unicode.isBlank(quote) ? "…" : cut(said(quote), LONGEST_QUOTE)))
        .build();
  }

  private LocalizedText text(String text) {
    return LocalizedText.of(language, Unicode.isBlank(text) ? "…" : cut(said(text), LONGEST_TEXT));
  }

  private String locator(Item item) {
    return places.getOrDefault(item, "");
  }

  /** The beginning of a text, which does not end within a character. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** The text, with a sign in the place of what no text of a record can hold. */
  private static String said(String text) {
    if (Unicode.firstForbidden(text) < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? 0xFFFD
                    : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private void pass(Block block) {
    if (!block.text().isEmpty()) {
      Passage.Role role = block.isHeading() ? Passage.Role.HEADING : Passage.Role.PARAGRAPH;
      passages.add(
          passage("p/" + block.place(), block.line(), 0, role, block.text(), groups.get(block)));
    }
    block.items().forEach(item -> pass(item, 1));
  }

  private void pass(Item item, int level) {
    Passage.Role role = roles.getOrDefault(item, Passage.Role.HEADING);
    passages.add(passage(locator(item), item.line(), level, role, item.text(), drafted.get(item)));
    item.items().forEach(below -> pass(below, level + 1));
  }

  private Passage passage(
      String locator,
      int line,
      int level,
      Passage.Role role,
      String text,
      @Nullable Ref<? extends Entity> made) {
    List<Figure> figures = Figures.in(Said.of(text), language, settings.country());
    for (Figure figure : figures) {
      figure
          .date()
          .filter(date -> figure.weekday() > 0 && date.isExactDay())
          .filter(date -> date.earliest().getDayOfWeek() != DayOfWeek.of(figure.weekday()))
          .ifPresent(
              date ->
                  findings.add(
                      DraftKinds.found(
                          DraftKinds.WEEKDAY,
                          settings.file(),
                          line,
                          "words",
                          figure.mention().in(text),
                          "date",
                          date)));
    }
    return new Passage(
        locator,
        line,
        level,
        role,
        text,
        figures.stream().map(Figure::mention).toList(),
        Optional.ofNullable(made));
  }

  private String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
