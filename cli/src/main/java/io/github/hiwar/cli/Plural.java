package io.github.hiwar.cli;

import io.github.hiwar.report.text.PluralForm;

/** Numbers with the noun that they count. */
final class Plural {
  private Plural() {}

  /** The number with what is counted: {@code 2 errors}. */
  static Shown say(Terminal terminal, String noun, long number) {
    PluralForm form = PluralForm.of(terminal.language().name(), number);
    return terminal.say("counted." + noun + "." + form.key(), number);
  }
}
