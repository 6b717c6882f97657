package io.github.hiwar.examples.cli;

/** The form that a noun takes beside a number (the CLDR's plural rules for whole numbers). */
enum Plural {
  zero,
  one,
  two,
  few,
  many,
  other;

  /** The number with what is counted: {@code 2 errors}. */
  static Shown say(Terminal terminal, String noun, long number) {
    return terminal.say("counted." + noun + "." + of(terminal.language(), number), number);
  }

  private static Plural of(Language language, long number) {
    return switch (language) {
      case en -> number == 1 ? one : other;
      case fr -> number < 2 ? one : other;
      case ar -> arabic(number);
    };
  }

  private static Plural arabic(long number) {
    if (number <= 2) {
      return number == 0 ? zero : number == 1 ? one : two;
    }
    long last = number % 100;
    return last < 3 ? other : last <= 10 ? few : many;
  }
}
