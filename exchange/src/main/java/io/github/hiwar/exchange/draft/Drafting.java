package io.github.hiwar.exchange.draft;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the record of one text. Used once, by one thread. */
final class Drafting {
  private static final int SHOWN = 20;
  private static final Ref<Document> SOURCE = Ref.to(Document.class, "source");

  private final byte[] bytes;
  private final DraftSettings settings;
  private final String language;
  private final List<Block> blocks;
  private final IdentityHashMap<Item, Passage.Role> roles = new IdentityHashMap<>();
  private final DraftedEntities entities;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Drafting(List<Line> lines, byte[] bytes, DraftSettings settings) throws UnreadableText {
    if (lines.isEmpty()) {
      throw new UnreadableText(DraftKinds.EMPTY, "");
    }
    this.bytes = bytes;
    this.settings = settings;
    this.language = settings.language().isEmpty() ? Languages.of(lines) : settings.language();
    this.blocks = Outline.of(lines);
    this.entities = new DraftedEntities(blocks, settings, language, SOURCE, findings);
  }

  BargainingRecord record() {
    Head head = Head.of(blocks, language, settings.country());
    List<ListOf> lists = Sections.of(blocks, head.purpose(), told());
    lists.forEach(this::draft);
    List<Integer> begins = lists.stream().map(ListOf::line).toList();
    told().keySet().stream()
        .filter(line -> !begins.contains(line))
        .map(line -> noListAt(line, begins))
        .forEach(findings::add);
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
            .addAllDemands(entities.demands())
            .addAllMeasures(entities.measures())
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

  private Optional<LocalizedText> title(Head head) {
    String title = Wording.said(head.title().isEmpty() ? settings.file() : head.title());
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
      case CLAIM -> entities.claims(list);
      case ANSWER -> list.items().forEach(item -> entities.answer(item, ""));
      case NARRATIVE -> findings.add(found(DraftKinds.LIST_PASSED_OVER, list));
      default -> findings.add(found(DraftKinds.LIST_UNSURE, list));
    }
  }

  private Finding noListAt(int line, List<Integer> begins) {
    return DraftKinds.found(
        DraftKinds.NO_LIST_THERE,
        settings.file(),
        line,
        "line",
        line,
        "lists",
        begins.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", ")));
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

  private void pass(Block block) {
    if (!block.text().isEmpty()) {
      Passage.Role role = block.isHeading() ? Passage.Role.HEADING : Passage.Role.PARAGRAPH;
      passages.add(
          passage("p/" + block.place(), block.line(), 0, role, block.text(), entities.of(block)));
    }
    block.items().forEach(item -> pass(item, 1));
  }

  private void pass(Item item, int level) {
    Passage.Role role = roles.getOrDefault(item, Passage.Role.HEADING);
    passages.add(
        passage(entities.locator(item), item.line(), level, role, item.whole(), entities.of(item)));
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
