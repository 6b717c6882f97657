package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.report.SourcePage.Passage;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page about one source, worked out.
 *
 * @param words how it speaks
 * @param texts how texts of the record are said
 * @param assets its style
 * @param title the title of the source
 * @param facts what is known of the source
 * @param findings what is to be looked at first
 * @param rows the passages, each with what the record takes from it
 */
public record SourceView(
    Words words,
    Words texts,
    Assets assets,
    Text title,
    List<Fact> facts,
    List<Fact> findings,
    List<SourceRow> rows) {
  /** Keeps unmodifiable copies. */
  public SourceView {
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
    rows = List.copyOf(rows);
  }

  /** The page about a source of a record. */
  public static SourceView of(
      BargainingRecord record,
      Ref<Document> document,
      List<Passage> passages,
      Findings findings,
      String language) {
    Words words = new Words(language, "source").onPage();
    // A draft has no journal, and so no day matters.
    Content content =
        Content.of(record, LocalDate.EPOCH, Words.of(record, language).onPage(), List.of());
    Document source = record.resolve(document);
    String tag = source.languages().stream().findFirst().orElse("und");
    Map<String, List<SourceRow.Entry>> entries = entries(content, document);
    List<SourceRow> rows = new ArrayList<>();
    for (Passage passage : passages) {
      rows.add(
          SourceRow.of(
              passage,
              rows.size() + 1,
              tag,
              entries.getOrDefault(passage.locator(), List.of()),
              words,
              content.words()));
    }
    return new SourceView(
        words,
        content.words(),
        Assets.ofSource(),
        words.text(source.title()),
        facts(source, content, words),
        findings(findings, words),
        rows);
  }

  private static Map<String, List<SourceRow.Entry>> entries(
      Content content, Ref<Document> document) {
    Map<String, List<SourceRow.Entry>> entries = new HashMap<>();
    int number = 0;
    for (Entity entity : content.record().entities().values()) {
      if (entity instanceof Sourced sourced) {
        for (Citation citation : sourced.citations()) {
          if (citation.document().filter(document::equals).isPresent()
              && citation.locator().isPresent()) {
            entries
                .computeIfAbsent(citation.locator().get(), any -> new ArrayList<>())
                .add(SourceRow.Entry.of(entity, ++number, content));
          }
        }
      }
    }
    return entries;
  }

  private static List<Fact> facts(Document source, Content content, Words words) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.say("kind"), words.own(source.kind().label(words.language()))));
    source
        .date()
        .ifPresent(
            date -> facts.add(new Fact(words.say("date"), words.own(content.dates().of(date)))));
    source.sha256().ifPresent(digest -> facts.add(new Fact("SHA-256", words.bare(digest))));
    return facts;
  }

  private static List<Fact> findings(Findings findings, Words words) {
    Locale locale = Locale.forLanguageTag(words.language());
    return findings.stream()
        .map(
            one ->
                new Fact(
                    one.where().line() > 0
                        ? words.say("line", Long.toString(one.where().line()))
                        : "",
                    words.own(one.message(locale))))
        .toList();
  }
}
