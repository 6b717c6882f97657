package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.exchange.draft.DraftSettings;
import io.github.hiwar.exchange.draft.Passage;
import io.github.hiwar.exchange.draft.TextDraft;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Limits;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.report.SourcePage;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Unicode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts a record from a text. */
@Command(name = "draft", mixinStandardHelpOptions = true)
final class DraftCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1", paramLabel = "FILE|-", descriptionKey = "draft-text")
  private OneFile file = new OneFile("-");

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "draft-output")
  private Output output = new Output("-");

  @Option(names = "--review", paramLabel = "FILE", descriptionKey = "draft-review")
  private @Nullable Output review;

  @Option(names = "--text-lang", paramLabel = "TAG", descriptionKey = "text-lang")
  private String textLanguage = "";

  @Option(names = "--country", paramLabel = "COUNTRY", descriptionKey = "draft-country")
  private String country = "";

  @Option(names = "--party", paramLabel = "KIND=NAME", descriptionKey = "draft-party")
  private List<String> parties = List.of();

  @Option(names = "--claims", paramLabel = "LINE", descriptionKey = "draft-claims")
  private List<Integer> claims = List.of();

  @Option(names = "--answers", paramLabel = "LINE", descriptionKey = "draft-answers")
  private List<Integer> answers = List.of();

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  DraftCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DraftSettings settings = settings();
    TextDraft draft = TextDraft.of(bytes(), settings);
    for (Finding finding : draft.findings()) {
      long line = finding.where().line();
      terminal.tell(
          line > 0 ? Shown.of("%s:%d", file.name(), line) : Shown.value(file.name()), finding);
    }
    Optional<BargainingRecord> record = draft.record();
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    byte[] json = HiwarJson.writePretty(record.get());
    Destination.write(terminal, output, out -> out.write(json));
    if (review != null) {
      byte[] page = page(record.get(), draft).getBytes(StandardCharsets.UTF_8);
      Destination.write(terminal, review, out -> out.write(page));
    }
    return ExitStatus.CLEAN;
  }

  /** The file, or so much of it that one sees that it is too much. */
  private byte[] bytes() {
    try (InputStream in = file.open(terminal)) {
      return in.readNBytes(Limits.standard().bytes() + 1);
    } catch (IOException e) {
      throw new UnreadableException(file.name(), e);
    }
  }

  /** The text and its draft, side by side. */
  private String page(BargainingRecord record, TextDraft draft) {
    return SourcePage.of(
        record,
        record.documents().get(0).ref(),
        draft.passages().stream().map(DraftCommand::shown).toList(),
        draft.findings(),
        terminal.language().name());
  }

  private static SourcePage.Passage shown(Passage passage) {
    return new SourcePage.Passage(
        passage.locator(),
        passage.level(),
        switch (passage.role()) {
          case HEADING -> SourcePage.Standing.HEADING;
          case PARAGRAPH, CLAIM, ANSWER -> SourcePage.Standing.TEXT;
          case NARRATIVE -> SourcePage.Standing.PASSED_OVER;
          case UNSURE -> SourcePage.Standing.UNSURE;
        },
        passage.text(),
        passage.mentions().stream()
            .map(one -> new SourcePage.Mark(one.start(), one.end(), one.value()))
            .toList());
  }

  private DraftSettings settings() {
    DraftSettings settings = DraftSettings.of(file.called());
    try {
      settings = settings.withLanguage(textLanguage);
    } catch (InvalidValueException e) {
      throw wrong("no-language", textLanguage);
    }
    if (!country.isEmpty()) {
      require(country.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?"), "no-country", country);
      settings = settings.withCountry(country);
    }
    for (Party party : parties()) {
      settings = settings.withParty(party);
    }
    for (int line : claims) {
      settings = settings.withClaimsAt(line);
    }
    for (int line : answers) {
      settings = settings.withAnswersAt(line);
    }
    return settings;
  }

  private List<Party> parties() {
    List<Party> named = new ArrayList<>();
    for (String one : parties) {
      int equals = one.indexOf('=');
      String name = one.substring(equals + 1);
      Optional<PartyKind> kind =
          PartyKind.known().stream()
              .filter(known -> equals > 0 && known.code().equals(one.substring(0, equals)))
              .findFirst();
      if (kind.isEmpty() || Unicode.isBlank(name)) {
        throw wrong(
            "no-kind",
            one,
            String.join(" ", PartyKind.known().stream().map(PartyKind::code).toList()));
      }
      named.add(party(kind.get(), name, named.size() + 1));
    }
    return named;
  }

  private Party party(PartyKind kind, String name, int number) {
    boolean arabic = name.codePoints().anyMatch(c -> c >= 0x0621 && c <= 0x064A);
    String tag = arabic ? "ar" : textLanguage.isEmpty() ? terminal.language().name() : textLanguage;
    Party.Builder party =
        Party.builder().id("party-" + number).kind(kind).name(LocalizedText.of(tag, name));
    side(kind).ifPresent(party::side);
    return party.build();
  }

  /** The side that such a party always sits on; a ministry may be an employer, or not. */
  private static Optional<Side> side(PartyKind kind) {
    return switch (kind.code()) {
      case "union", "union-confederation", "union-body", "workers-representation" ->
          Optional.of(Side.WORKERS);
      case "employer", "employers-organisation" -> Optional.of(Side.EMPLOYER);
      default -> Optional.empty();
    };
  }

  private void require(boolean holds, String message, Object... values) {
    if (!holds) {
      throw wrong(message, values);
    }
  }

  private WrongUseException wrong(String message, Object... values) {
    return new WrongUseException(spec.commandLine(), terminal.say(message, values));
  }
}
