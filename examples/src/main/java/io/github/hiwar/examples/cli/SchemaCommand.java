package io.github.hiwar.examples.cli;

import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the JSON Schema of records. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private static final String SCHEMA = "/io/github/hiwar/schema/hiwar-1.0.schema.json";

  private final Terminal terminal;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable String unusedLanguage; // Looked for before the arguments are read.

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream in = HiwarJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("the library's own schema is missing");
      }
      in.transferTo(terminal.out());
    }
    terminal.out().flush();
    return ExitStatus.CLEAN;
  }
}
