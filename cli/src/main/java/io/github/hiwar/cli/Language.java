package io.github.hiwar.cli;

/** The languages of the command line, as {@code --lang} names them. */
enum Language {
  en,
  fr,
  ar
}
