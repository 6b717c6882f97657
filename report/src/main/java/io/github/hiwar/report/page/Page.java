package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.TimelineEntry;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Entity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that the page shows, worked out: the templates only put it in its place.
 *
 * @param words how it speaks
 * @param assets its style and script
 * @param asked which sections are wanted, in order
 * @param title its title
 * @param day the day that it is of
 * @param about what it says of the process
 * @param withdrawn why the record was taken back, if it was
 * @param unshown what of the record cannot be shown, empty if nothing
 * @param raised how many demands there are
 * @param headline the figures to read first
 * @param byStatus how many demands stand where
 * @param byCategory how the categories fare
 * @param agreements what was agreed
 * @param demands the tree of demands
 * @param statuses the statuses to choose from
 * @param categories the categories to choose from
 * @param measures what was promised or done
 * @param answers the answers under conditions
 * @param bids what was offered
 * @param parties the parties and the people
 * @param meetings who met whom
 * @param action industrial action and votes
 * @param chart the timeline as a drawing
 * @param timeline the timeline as a list
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
    List<String> asked,
    Text title,
    String day,
    Card about,
    List<Text> withdrawn,
    String unshown,
    int raised,
    List<ScoreRow> headline,
    List<ScoreRow> byStatus,
    List<ScoreRow> byCategory,
    List<Card> agreements,
    List<DemandRow> demands,
    Map<String, String> statuses,
    Map<String, String> categories,
    List<Card> measures,
    List<Card> answers,
    List<BidRow> bids,
    List<Card> parties,
    List<Card> meetings,
    List<Card> action,
    Chart chart,
    List<DatedRow> timeline,
    List<DisputeRow> disputes,
    List<OpenRow> overdue,
    List<OpenRow> unanswered,
    List<OpenRow> agenda,
    List<ListRow> lists,
    List<DocumentRow> documents) {
  /** The page about a record as of a day. */
  public static Page of(
      BargainingRecord record, LocalDate day, String language, List<String> sections) {
    Content content = Content.of(record, day, Words.of(record, language).onPage(), sections);
    return of(content, Assets.ofRecord(), sections);
  }

  /** The sections that are wanted and of which the record says something. */
  public List<String> sections() {
    return asked.stream().filter(this::says).toList();
  }

  /** Whether some demands are neither answered nor wait for an answer. */
  public boolean hasClosed() {
    return headline.get(0).part() + headline.get(2).part() < raised;
  }

  /** Whether a status that is disputed had to be counted as one of those that it may be. */
  public boolean hasDisputed() {
    return headline.get(3).part() > 0;
  }

  private boolean says(String section) {
    return switch (section) {
      case "figures", "demands" -> !demands.isEmpty();
      case "agreements" -> !agreements.isEmpty();
      case "measures" -> !measures.isEmpty() || !answers.isEmpty();
      case "offers" -> !bids.isEmpty();
      case "parties" -> !parties.isEmpty();
      case "meetings" -> !meetings.isEmpty();
      case "action" -> !action.isEmpty();
      case "timeline" -> !timeline.isEmpty();
      case "disputes" -> !disputes.isEmpty();
      case "open" -> !overdue.isEmpty() || !unanswered.isEmpty() || !agenda.isEmpty();
      case "record" -> !lists.isEmpty();
      case "sources" -> !documents.isEmpty();
      default -> throw new IllegalArgumentException(section);
    };
  }

  private static Page of(Content content, Assets assets, List<String> sections) {
    BargainingRecord record = content.record();
    Words words = content.words();
    OpenPoints open = OpenPoints.asOf(record, content.board().day());
    List<TimelineEntry> entries = DatedRow.events(record);
    List<DemandRow> demands = DemandRow.of(content);
    AgreedCards agreed = AgreedCards.of(content);
    List<DisputeRow> disputes = DisputeRow.of(content);
    return new Page(
        words,
        assets,
        sections,
        record.title().map(words::text).orElseGet(() -> words.bare(record.id())),
        content.dates().of(content.board().day()),
        about(content),
        record.withdrawn().map(one -> words.text(one.reason())).stream().toList(),
        Unshown.of(record, words),
        content.scores().total().raised().count(),
        ScoreRow.headline(content),
        ScoreRow.byStatus(content),
        ScoreRow.byCategory(content),
        agreed.agreements(),
        demands,
        statuses(demands),
        categories(content),
        cards(record.measures(), content).map(card -> card.orUnknown(Chip.unknown(words))).toList(),
        answers(content),
        BidRow.of(content),
        PartyCards.of(content),
        cards(record.meetings(), content).toList(),
        agreed.action(),
        Chart.of(entries, content.board().day(), content),
        DatedRow.of(entries, content),
        disputes,
        OpenRow.overdue(open, content),
        OpenRow.unanswered(open, content),
        OpenRow.agenda(open, content),
        sections.contains("record")
            ? ListRow.of(
                content, agreed.strays(), sections.contains("disputes") ? disputes : List.of())
            : List.of(),
        DocumentRow.of(content));
  }

  private static Stream<Card> cards(List<? extends Entity> entities, Content content) {
    return entities.stream()
        .map(one -> Card.of(one, content).titled(Optional.of(content.names().heading(one))));
  }

  private static Card about(Content content) {
    Set<String> lists = new HashSet<>();
    EntityList.all().forEach(list -> lists.add(list.name()));
    return Card.of(content.record(), content, lists, List.of()).titled(Optional.empty());
  }

  /** The answers to demands that depend on something. */
  private static List<Card> answers(Content content) {
    BargainingRecord record = content.record();
    return record.journal().standing().stream()
        .filter(entry -> !entry.conditions().isEmpty())
        .filter(entry -> !record.journal().when(entry).earliest().isAfter(content.board().day()))
        .filter(Page::isOfDemand)
        .map(entry -> Card.entry(entry, content).unanchored())
        .toList();
  }

  private static boolean isOfDemand(Transition entry) {
    return entry.to().filter(to -> to.lifecycle().code().equals("demand")).isPresent();
  }

  private static Map<String, String> statuses(List<DemandRow> demands) {
    Map<String, String> all = new LinkedHashMap<>();
    for (DemandRow row : demands) {
      all.put(row.status().code(), row.status().label());
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
