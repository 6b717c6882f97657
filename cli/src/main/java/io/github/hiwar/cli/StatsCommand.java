package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.CorpusInput;
import io.github.hiwar.corpus.CorpusReader;
import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.StatisticsCsv;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.report.StatisticsPage;
import io.github.hiwar.report.text.StatisticsText;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives the figures of a corpus, and sets its bad records aside. */
@Command(name = "stats", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
  private static final int A_WHILE = 1000;

  /** The forms of the figures. */
  enum Format {
    text,
    csv,
    json,
    html
  }

  private final Terminal terminal;
  private final Unread unread;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "CORPUS|DIR|-", descriptionKey = "corpus")
  private List<Documents> corpus = List.of();

  @Option(names = "--by", split = ",", paramLabel = "DIMENSION", descriptionKey = "by")
  private List<Dimension> by = List.of(Dimension.TOPIC);

  @Option(names = "--of", split = ",", paramLabel = "KIND", descriptionKey = "stats-of")
  private List<FactKind> of = List.of();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-last-each")
  private @Nullable LocalDate day;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|csv|json|html",
      descriptionKey = "stats-format")
  private Format format = Format.text;

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "stats-output")
  private Output output = new Output("-");

  @Option(names = "--set-aside", paramLabel = "FILE", descriptionKey = "set-aside")
  private @Nullable Output setAside;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--max-line", paramLabel = "BYTES", descriptionKey = "max-line")
  private int longestLine = Judge.LONGEST_LINE;

  @Option(
      names = "--profile",
      defaultValue = "standard",
      paramLabel = "PROFILE",
      descriptionKey = "profile")
  private ValidateCommand.Profile profile = ValidateCommand.Profile.standard;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
    this.unread = new Unread(terminal);
  }

  @Override
  public Integer call() {
    require(threads > 0, "at-least-one", "--threads", threads);
    require(longestLine > 0, "at-least-one", "--max-line", longestLine);
    require(format != Format.csv || of.size() < 2, "one-table", "--of");
    CorpusArguments arguments = CorpusArguments.of(corpus, terminal);
    Survey survey =
        new Survey(corpus.stream().map(Documents::name).toList(), by, Optional.ofNullable(day));
    try (SetAside aside = new SetAside(terminal, setAside)) {
      read(arguments.inputs(), survey, aside);
      aside.finish();
      unread.finish();
      long met = survey.figures().records() + survey.figures().setAside();
      if (aside.unreadable() > 0 && met == aside.unreadable()) {
        return ExitStatus.UNREADABLE; // Zeros would look like figures of something.
      }
      arguments.tellLeftOut(terminal);
      Destination.write(terminal, output, out -> write(survey, out));
      return aside.unreadable() > 0
          ? ExitStatus.UNREADABLE
          : survey.figures().setAside() > 0 ? ExitStatus.ERRORS : ExitStatus.CLEAN;
    }
  }

  private void require(boolean holds, String message, Object... values) {
    if (!holds) {
      throw new WrongUseException(spec.commandLine(), terminal.say(message, values));
    }
  }

  private void read(List<CorpusInput> inputs, Survey survey, SetAside aside) {
    RecordValidator validator = profile.validator();
    Judge judge =
        Judge.of(Source.JSON, day == null ? validator : validator.asOf(day))
            .longestLine(longestLine);
    LocalDate fixed = day;
    Function<BargainingRecord, List<Fact>> facts =
        fixed == null ? record -> Fact.of(record) : record -> Fact.of(record, fixed);
    try (SeenOnDisk seen = SeenOnDisk.open(terminal.unfinished())) {
      CorpusReader.of(judge)
          .threads(threads)
          .read(inputs, seen, facts, (judged, found) -> count(judged, found, survey, aside));
    }
    if (terminal.interactive()) {
      terminal.err().print("\r\u001b[K");
    }
  }

  private void count(Judged judged, Optional<List<Fact>> facts, Survey survey, SetAside aside) {
    if (facts.isPresent()) {
      survey.addRecord(facts.get());
      unread.tell(judged, Optional.ofNullable(day));
    } else {
      survey.setAside(judged);
      aside.add(judged);
    }
    long records = survey.figures().records() + survey.figures().setAside();
    if (records % A_WHILE == 0) {
      terminal.progress(records);
    }
  }

  private void write(Survey survey, OutputStream out) throws IOException {
    String language = terminal.locale().getLanguage();
    List<FactKind> kinds = of.isEmpty() ? List.of(FactKind.values()) : of;
    switch (format) {
      case csv -> StatisticsCsv.write(survey.figures(), kinds.get(0), out);
      case json -> out.write(StatisticsJson.of(survey, kinds));
      case html -> out.write(StatisticsPage.of(survey, language).getBytes(StandardCharsets.UTF_8));
      case text -> {
        for (String line : StatisticsText.of(survey, kinds, language)) {
          out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }
}
