package io.github.hiwar.cli;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.LinkedData;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the JSON Schema of records, or what they mean as linked data. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private static final String SCHEMA = "/io/github/hiwar/schema/hiwar-1.0.schema.json";

  /** What is published beside the library. */
  enum Published {
    records,
    context,
    concepts
  }

  private final Terminal terminal;

  @Option(names = "--of", defaultValue = "records", paramLabel = "WHAT", descriptionKey = "of")
  private Published published = Published.records;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    byte[] document =
        switch (published) {
          case records -> schema();
          case context -> LinkedData.context();
          case concepts -> LinkedData.concepts();
        };
    terminal.out().write(document, 0, document.length);
    terminal.out().flush();
    return ExitStatus.CLEAN;
  }

  private static byte[] schema() throws IOException {
    try (InputStream in = HiwarJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("the library's own schema is missing");
      }
      return in.readAllBytes();
    }
  }
}
