package io.github.hiwar.examples.cli;

/** The languages of the command line, as {@code --lang} names them. */
enum Language {
  en,
  fr,
  ar
}
