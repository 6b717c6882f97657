package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.Timeline;
import io.github.hiwar.insight.TimelineEntry;
import io.github.hiwar.taxonomy.DemandCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the page shows, worked out: the templates only put it in its place.
 *
 * @param words how it speaks
 * @param assets its style and script
 * @param sections which sections it has, in order
 * @param title its title
 * @param day the day that it is of
 * @param facts what it says of the process
 * @param withdrawn why the record was taken back, if it was
 * @param raised how many demands there are
 * @param headline the figures to read first
 * @param byStatus how many demands stand where
 * @param byCategory how the categories fare
 * @param parties the parties and their people
 * @param people the other people
 * @param chart the timeline as a drawing
 * @param timeline the timeline as a list
 * @param demands the tree of demands
 * @param statuses the statuses to choose from
 * @param categories the categories to choose from
 * @param measures what was promised or done
 * @param answers the answers under conditions
 * @param disputes what is contested
 * @param overdue what is late
 * @param unanswered what waits for an answer
 * @param agenda what the next meeting should take up
 * @param lists what else the record holds
 * @param documents the sources
 */
public record Page(
    Words words,
    Assets assets,
    List<String> sections,
    Text title,
    String day,
    List<Fact> facts,
    List<Text> withdrawn,
    int raised,
    List<ScoreRow> headline,
    List<ScoreRow> byStatus,
    List<ScoreRow> byCategory,
    List<PartyRow> parties,
    List<PartyRow.Member> people,
    Chart chart,
    List<DatedRow> timeline,
    List<DemandRow> demands,
    Map<String, String> statuses,
    Map<String, String> categories,
    List<Pledge> measures,
    List<Pledge> answers,
    List<DisputeRow> disputes,
    List<OpenRow> overdue,
    List<OpenRow> unanswered,
    List<OpenRow> agenda,
    List<ListRow> lists,
    List<DocumentRow> documents) {
  /** The page about a record as of a day. */
  public static Page of(
      BargainingRecord record, LocalDate day, String language, List<String> sections) {
    Content content =
        Content.of(record, day, Words.of(record, language), sections.contains("sources"));
    return of(content, Assets.ofRecord(), sections);
  }

  private static Page of(Content content, Assets assets, List<String> sections) {
    BargainingRecord record = content.record();
    Words words = content.words();
    OpenPoints open = OpenPoints.asOf(record, content.board().day());
    List<TimelineEntry> entries = Timeline.of(record).entries();
    List<DemandRow> demands = DemandRow.of(content);
    return new Page(
        words,
        assets,
        sections,
        record.title().map(words::text).orElseGet(() -> words.bare(record.id())),
        content.dates().of(content.board().day()),
        facts(content),
        record.withdrawn().map(one -> words.text(one.reason())).stream().toList(),
        content.scores().total().raised().count(),
        ScoreRow.headline(content),
        ScoreRow.byStatus(content),
        ScoreRow.byCategory(content),
        PartyRow.of(content),
        PartyRow.others(content),
        Chart.of(entries, content.board().day(), content),
        DatedRow.of(entries, content),
        demands,
        statuses(demands),
        categories(content),
        Pledge.measures(content),
        Pledge.answers(content),
        DisputeRow.of(content),
        OpenRow.overdue(open, content),
        OpenRow.unanswered(open, content),
        OpenRow.agenda(open, content),
        sections.contains("record") ? ListRow.of(content) : List.of(),
        DocumentRow.of(content));
  }

  private static List<Fact> facts(Content content) {
    BargainingRecord record = content.record();
    Words words = content.words();
    List<Fact> facts = new ArrayList<>();
    record
        .level()
        .ifPresent(one -> facts.add(fact("level", words.own(one.label(words.language())), words)));
    record.sector().ifPresent(one -> facts.add(fact("sector", words.text(one), words)));
    record
        .unit()
        .flatMap(unit -> unit.scope())
        .ifPresent(one -> facts.add(fact("unit", words.text(one), words)));
    record.publisher().ifPresent(one -> facts.add(fact("publisher", words.text(one), words)));
    record
        .confidentiality()
        .ifPresent(
            one ->
                facts.add(fact("confidentiality", words.own(one.label(words.language())), words)));
    facts.add(fact("id", words.bare(record.id()), words));
    return facts;
  }

  private static Fact fact(String key, Text value, Words words) {
    return new Fact(words.say("about." + key), value);
  }

  private static Map<String, String> statuses(List<DemandRow> demands) {
    Map<String, String> all = new LinkedHashMap<>();
    for (DemandRow row : demands) {
      all.put(row.chip().code(), row.chip().label());
      all.putAll(statuses(row.items()));
    }
    return all;
  }

  private static Map<String, String> categories(Content content) {
    Map<String, String> all = new LinkedHashMap<>();
    for (DemandCategory one : content.byTheme().keySet()) {
      all.put(one.code(), DemandRow.label(one, content.words()).toString());
    }
    return all;
  }
}
