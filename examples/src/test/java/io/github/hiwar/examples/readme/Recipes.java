package io.github.hiwar.examples.readme;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.exchange.calendar.Calendars;
import io.github.hiwar.exchange.draft.DraftSettings;
import io.github.hiwar.exchange.draft.TextDraft;
import io.github.hiwar.exchange.popolo.Popolo;
import io.github.hiwar.exchange.sheet.ClaimsSheet;
import io.github.hiwar.exchange.sheet.SheetUpdate;
import io.github.hiwar.exchange.sheet.SheetWords;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.RecordEditor;
import io.github.hiwar.insight.Redaction;
import io.github.hiwar.insight.change.Conflict;
import io.github.hiwar.insight.change.Meaning;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.insight.change.RecordMerge;
import io.github.hiwar.json.Corpus;
import io.github.hiwar.json.CorpusLine;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import io.github.hiwar.validation.Topic;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The code of docs/recipes.md, which is compared with it word by word and run. */
final class Recipes {
  private Recipes() {}

  static List<String> wrong(byte[] json) {
    List<String> told = new ArrayList<>();
    // begin Say everything that is wrong with a document
    ReadResult result = HiwarJson.check(json, RecordValidator.standard());
    for (Finding finding : result.findings()) {
      told.add(
          "%s %s: %s".formatted(finding.where(), finding.code(), finding.message(Locale.FRENCH)));
    }
    // end
    return told;
  }

  static ReadResult stranger(byte[] json) {
    // begin Read what a stranger sends
    RecordCodec careful =
        HiwarJson.standard()
            .mode(ReadMode.STRICT) // unknown members and codes are errors here
            .limits(Limits.standard().withBytes(1_000_000).withDepth(20).withFindings(50));
    ReadResult result = careful.read(json); // never an exception, whatever the bytes are
    // end
    return result;
  }

  static BargainingRecord answer(BargainingRecord record, Demand mileage, LocalDate day) {
    // begin Write down an answer when it comes
    var party = record.parties().get(1);
    BargainingRecord answered =
        record.with(
            Transition.of(mileage)
                .to(DemandStatus.REFUSED)
                .on("2026-03") // the month is all that the source says
                .by(party)
                .reason(LocalizedText.of("fr", "Budget clos").and("ar", "الميزانية مغلقة")));

    StatusBoard.asOf(answered, day).of(mileage); // where it stands on that day
    StatusBoard.asOf(answered, day).accordingTo(party).of(mileage); // by one party's account
    Disputes.asOf(answered, day); // where accounts differ, each with its sources
    // end
    return answered;
  }

  static BargainingRecord edited(BargainingRecord record, Demand mileage) {
    // begin Change many things at once
    BargainingRecord edited =
        RecordEditor.of(record) // made anew once, however many changes there are
            .update(mileage.ref(), old -> Demand.builder().from(old).label("1.10").build())
            .append(
                Demand.builder().id("canteen").text(LocalizedText.of("fr", "Une cantine")).build())
            .append(Transition.of(mileage).to(DemandStatus.COMMITTED).on("2025-11-02").build())
            .build();
    // end
    return edited;
  }

  static Demand danger() {
    // begin Add categories of your own
    Demand demand =
        Demand.builder()
            .id("danger-pay")
            .text(LocalizedText.of("en", "A bonus for dangerous work"))
            .addCategories(DemandCategory.of("allowances/x-danger-pay")) // below a known one
            .addCategories(DemandCategory.of("https://example.org/themes/risk")) // or a URI
            .build();
    // "allowances" counts it on the scoreboard; validation gives a notice, never an error
    // end
    return demand;
  }

  static Findings house(BargainingRecord record) {
    // begin Add a rule of your own, and silence one with a reason
    FindingKind kind =
        FindingKind.of(
            "acme-money-cap",
            Severity.WARNING,
            Map.of(
                "en",
                new FindingText(
                    "{amount} is more than a million",
                    "No amount is over a million",
                    "Such amounts are misprints in our archive",
                    "Check the source")));
    Rule cap =
        Rule.of(
            kind,
            Topic.TERMS,
            Money.class,
            (money, inspection) -> {
              if (money.amount().compareTo(new BigDecimal("1000000")) > 0) {
                inspection.report("amount", "amount", money.amount());
              }
            });

    Findings findings =
        RecordValidator.standard()
            .with(cap)
            .suppress("statement-unsourced", "", "the archive was lost in 1994")
            .asOf(LocalDate.of(2025, 12, 31)) // only now can a deadline have passed
            .validate(record);
    // end
    return findings;
  }

  static List<String> drafted(byte[] text, BargainingRecord record) {
    List<String> told = new ArrayList<>();
    // begin Draft a record from a communiqué
    TextDraft draft =
        TextDraft.of(
            text,
            DraftSettings.of("communique.txt")
                .withCountry("MA")
                .withParty(record.parties().get(0)));
    for (Finding finding : draft.findings()) {
      told.add(finding.where().line() + ": " + finding.message(Locale.FRENCH));
    }
    BargainingRecord drafted = draft.record().orElseThrow();
    drafted
        .demands()
        .get(0)
        .citations()
        .get(0)
        .locator(); // p/1/1: the first item after paragraph 1
    // end
    told.add(drafted.demands().get(0).citations().get(0).locator().orElse(""));
    return told;
  }

  static byte[] extended(Demand mileage) {
    // begin Keep members that Hiwar does not know
    Demand extended =
        Demand.builder()
            .from(mileage)
            .extensions(Extensions.of(Map.of("acme:ticket", new JsonValue.Text("HR-1204"))))
            .build();
    // written, read by any Hiwar, edited and written again: still there, also in newer versions
    // end
    return HiwarJson.write(
        BargainingRecord.builder().id("urn:example:kept").addDemands(extended).build());
  }

  /** A user's own type. */
  record Ticket(String owner, Demand demand) {}

  static Ticket embedded(Demand mileage) {
    // begin Use Hiwar types in documents of your own
    var mapper = JsonMapper.builder().findAndAddModules().build(); // Jackson 2: ObjectMapper
    String json = mapper.writeValueAsString(new Ticket("Amina", mileage));
    Ticket same = mapper.readValue(json, Ticket.class); // errors say line, column and pointer
    // end
    return same;
  }

  static List<String> since(BargainingRecord before, BargainingRecord record) {
    // begin See what changed since last week
    boolean changed = !HiwarJson.digest(before).equals(HiwarJson.digest(record));
    List<String> news =
        RecordDiff.between(before, record).meanings().stream()
            .map((Meaning meaning) -> meaning.in("fr"))
            .toList();
    // end
    return changed ? news : List.of();
  }

  static BargainingRecord merged(
      BargainingRecord base, BargainingRecord ours, BargainingRecord theirs) {
    // begin Bring two people's edits together
    RecordMerge merge = RecordMerge.of(base, ours, theirs);
    for (Conflict conflict : merge.conflicts()) {
      conflict.place(); // demands/mileage/text: ask somebody
    }
    BargainingRecord merged = merge.resolvedBy(conflict -> Conflict.Choice.OURS).mergedOrThrow();
    // end
    return merged;
  }

  static List<Redaction.Removal> published(BargainingRecord record) {
    // begin Publish without names
    Redaction redaction = Redaction.toOffices(record); // or toPseudonyms
    Findings report = RecordValidator.publication().validate(redaction.record());
    List<Redaction.Removal> removed = redaction.removals(); // where, and what kind: never what
    List<String> left = redaction.left(); // what no mask fits: see to it by hand
    // end
    return report.isValid() || !removed.isEmpty() || !left.isEmpty() ? removed : List.of();
  }

  static Optional<BigDecimal> highest(Path corpus) throws IOException {
    // begin Compute over a file of records
    try (Stream<CorpusLine> lines = Corpus.read(corpus)) { // .ndjson or .ndjson.gz
      Optional<BigDecimal> highest =
          lines
              .flatMap(line -> line.result().record().stream()) // a bad line stops nothing
              .flatMap(record -> record.demands().stream())
              .flatMap(demand -> demand.terms().flatMap(Terms::quantity).stream())
              .flatMap(quantity -> quantity instanceof Money m ? Stream.of(m) : Stream.empty())
              .map(Money::amount)
              .max(BigDecimal::compareTo);
      // end
      return highest;
    }
  }

  static byte[] office(
      Path file, SheetWords words, BargainingRecord record, LocalDate day, List<String> told)
      throws IOException {
    // begin Take up the sheet that the office keeps
    ClaimsSheet sheet = ClaimsSheet.read(file, words, "");
    SheetUpdate update = sheet.reconcile(record, day);
    for (Finding finding : update.findings()) {
      told.add(finding.where() + ": " + finding.message(Locale.FRENCH));
    }
    byte[] next = ClaimsSheet.of(update.record().orElse(record), day, "ar").xlsx();
    // end
    return next;
  }

  static String others(BargainingRecord record, LocalDate day) {
    // begin Give dates and people to other programs
    String ics = Calendars.of(record, day, "fr").ics(); // meetings, deadlines, industrial action
    byte[] people = Popolo.of(Redaction.toOffices(record).record(), "fr").json(); // no names
    // end
    return ics + people.length;
  }
}
