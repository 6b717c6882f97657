package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.exchange.sheet.ClaimsSheet;
import io.github.hiwar.exchange.sheet.SheetUpdate;
import io.github.hiwar.exchange.sheet.SheetWords;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Unicode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a record of a sheet of claims, or brings one up to date with it. */
@Command(name = "from-sheet", mixinStandardHelpOptions = true)
final class FromSheetCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1", paramLabel = "SHEET|-", descriptionKey = "sheet-file")
  private OneFile file = new OneFile("-");

  @Option(names = "--against", paramLabel = "FILE|-", descriptionKey = "against")
  private @Nullable Documents against;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "sheet-day")
  private @Nullable LocalDate day;

  @Option(names = "--union", paramLabel = "NAME", descriptionKey = "union-name")
  private @Nullable String union;

  @Option(names = "--employer", paramLabel = "NAME", descriptionKey = "employer-name")
  private @Nullable String employer;

  @Option(names = "--stated-by", paramLabel = "PARTY", descriptionKey = "stated-by")
  private @Nullable String keeper;

  @Option(names = "--words", paramLabel = "FILE|-", descriptionKey = "words-file")
  private @Nullable OneFile words;

  @Option(names = "--page", paramLabel = "NAME", descriptionKey = "sheet-page")
  private @Nullable String page;

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "record-output")
  private Output output = new Output("-");

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  FromSheetCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SheetWords known = words();
    ClaimsSheet sheet = sheet(known);
    Optional<BargainingRecord> before =
        against == null ? Optional.of(begun(sheet)) : Source.of(against).record(terminal);
    if (before.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    LocalDate on = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    SheetUpdate update =
        keeper == null
            ? sheet.reconcile(before.get(), on)
            : sheet.reconcile(before.get(), on, party(before.get(), keeper));
    boolean errors = tell(update.findings());
    if (update.record().isEmpty()) {
      return ExitStatus.ERRORS;
    }
    BargainingRecord record = update.record().get();
    if (against != null) {
      RecordDiff.between(before.get(), record)
          .meanings()
          .forEach(
              one ->
                  terminal.complain("%s", terminal.sentence(one.in(terminal.language().name()))));
    }
    errors |= tell(RecordValidator.standard().validate(record).errorsOnly());
    Destination.write(terminal, output, out -> out.write(HiwarJson.writePretty(record)));
    return errors ? ExitStatus.ERRORS : ExitStatus.CLEAN;
  }

  private SheetWords words() {
    if (words == null) {
      return SheetWords.standard();
    }
    try (InputStream in = words.open(terminal)) {
      return SheetWords.standard().with(in);
    } catch (IOException e) {
      throw new UnreadableException(words.name(), e);
    } catch (InvalidValueException e) {
      throw new UnreadableException(words.name(), "words-wrong", String.valueOf(e.getMessage()));
    }
  }

  private ClaimsSheet sheet(SheetWords known) {
    try (InputStream in = file.open(terminal)) {
      return ClaimsSheet.read(in, file.called(), known, page == null ? "" : page);
    } catch (IOException e) {
      throw new UnreadableException(file.name(), e);
    }
  }

  // The same sheet and the same parties make the same record.
  private BargainingRecord begun(ClaimsSheet sheet) {
    UUID id =
        UUID.nameUUIDFromBytes(
            (sheet.sha256() + "\n" + union + "\n" + employer).getBytes(StandardCharsets.UTF_8));
    BargainingRecord.Builder record = BargainingRecord.builder();
    record.id("urn:uuid:" + id).title(sheet.title());
    if (union != null) {
      record.addParties(party("union", PartyKind.UNION, Side.WORKERS, union, sheet));
    }
    if (employer != null) {
      record.addParties(party("employer", PartyKind.EMPLOYER, Side.EMPLOYER, employer, sheet));
    }
    return record.build();
  }

  private Party party(String id, PartyKind kind, Side side, String name, ClaimsSheet sheet) {
    if (Unicode.isBlank(name)) {
      throw new WrongUseException(spec.commandLine(), terminal.say("no-party", name));
    }
    return Party.builder()
        .id(id)
        .kind(kind)
        .side(side)
        .name(LocalizedText.of(language(name, sheet.language()), name))
        .build();
  }

  // What no heading tells the language of has none.
  private static String language(String name, String headings) {
    boolean arabic =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    return arabic ? "ar" : headings.isEmpty() || headings.equals("ar") ? "und" : headings;
  }

  private Party party(BargainingRecord record, String id) {
    return record.parties().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new WrongUseException(spec.commandLine(), terminal.say("no-party", id)));
  }

  private boolean tell(Findings findings) {
    for (Finding finding : findings) {
      terminal.tellInTable(finding.at(finding.where().in(file.name())));
    }
    if (findings.wasCut()) {
      terminal.complain("%s: %s", file.name(), terminal.say("cut", findings.cut()));
    }
    return !findings.isValid();
  }
}
