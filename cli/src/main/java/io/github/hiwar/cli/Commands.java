package io.github.hiwar.cli;

import java.util.List;

/** The commands by their names, in the order of the help. */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "validate",
          "show",
          "board",
          "convert",
          "digest",
          "schema",
          "rules",
          "explain",
          "report",
          "tables",
          "from-tables",
          "sheet",
          "from-sheet",
          "calendar",
          "popolo",
          "draft",
          "generate",
          "stats",
          "help");

  private static final String HELP = "help";

  private Commands() {}

  /**
   * Those that a start needs: the one that is asked for by its name, where it is the first word.
   */
  static List<String> asked(String... args) {
    boolean one = args.length > 0 && NAMES.contains(args[0]) && !args[0].equals(HELP);
    return one ? List.of(args[0]) : NAMES;
  }

  static Object of(String name, Terminal terminal) {
    return switch (name) {
      case "validate" -> new ValidateCommand(terminal);
      case "show" -> new ShowCommand(terminal);
      case "board" -> new BoardCommand(terminal);
      case "convert" -> new ConvertCommand(terminal);
      case "digest" -> new DigestCommand(terminal);
      case "schema" -> new SchemaCommand(terminal);
      case "rules" -> new RulesCommand(terminal);
      case "explain" -> new ExplainCommand(terminal);
      case "report" -> new ReportCommand(terminal);
      case "tables" -> new TablesCommand(terminal);
      case "from-tables" -> new FromTablesCommand(terminal);
      case "sheet" -> new SheetCommand(terminal);
      case "from-sheet" -> new FromSheetCommand(terminal);
      case "calendar" -> new CalendarCommand(terminal);
      case "popolo" -> new PopoloCommand(terminal);
      case "draft" -> new DraftCommand(terminal);
      case "generate" -> new GenerateCommand(terminal);
      case "stats" -> new StatsCommand(terminal);
      case HELP -> new HelpCommand(terminal);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
