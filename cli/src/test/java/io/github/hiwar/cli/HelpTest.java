package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Each command, each option and each parameter says in each language what it is for. */
class HelpTest {
  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_fr.properties", "texts_ar.properties"})
  void every_command_option_and_parameter_is_described(String file) throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(Hiwar.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    List<String> missing = new ArrayList<>();
    for (CommandLine command : Declared.commands()) {
      String name = command.getCommandName();
      require(texts, "hiwar." + name + ".usage.description", name, missing);
      for (ArgSpec arg : command.getCommandSpec().args()) {
        if (!(arg instanceof OptionSpec option && (option.usageHelp() || option.versionHelp()))) {
          require(texts, arg.descriptionKey(), name + " " + arg.paramLabel(), missing);
        }
      }
    }
    assertThat(missing).as("lines that %s lacks", file).isEmpty();
  }

  private static void require(Properties texts, String key, String of, List<String> missing) {
    if (key == null || texts.getProperty(key, "").isBlank()) {
      missing.add(key + " (of " + of + ")");
    }
  }
}
