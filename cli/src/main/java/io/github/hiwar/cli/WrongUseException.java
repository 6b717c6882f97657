package io.github.hiwar.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that make no sense, with what to tell the user. */
final class WrongUseException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final transient Shown sentence;

  WrongUseException(CommandLine command, Shown sentence) {
    super(command, sentence.text());
    this.sentence = sentence;
  }

  /** What is wrong, in the language of the user. */
  Shown sentence() {
    return sentence;
  }
}
