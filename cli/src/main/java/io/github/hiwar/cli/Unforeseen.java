package io.github.hiwar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;

/** Tells in one line why a command could not go on, and gives its exit status. */
final class Unforeseen {
  private static final String ISSUES = "https://github.com/hiwar/hiwar/issues";
  private static final String DEBUG = "HIWAR_DEBUG";
  private static final int LONGEST = 200;

  private final Terminal terminal;

  Unforeseen(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The status of a command that ended with this. */
  int tell(Throwable failure) {
    if (terminal.unfinished().isEnding()) {
      return ExitStatus.UNREADABLE; // What it worked on was taken from it.
    }
    if (System.getenv(DEBUG) != null) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace, true));
      trace.toString().replace("\t", "  ").lines().forEach(line -> terminal.complain("%s", line));
    }
    // Other threads and picocli wrap what they met.
    if (find(OutOfMemoryError.class, failure) != null) {
      terminal.complain("%s", terminal.say("no-memory"));
      return ExitStatus.UNREADABLE;
    }
    UnreadableException unreadable = unreadable(failure);
    if (unreadable != null) {
      terminal.complain("%s", unreadable.message(terminal));
      return ExitStatus.UNREADABLE;
    }
    terminal.complain("%s", terminal.say("unforeseen", what(failure), ISSUES, DEBUG));
    return ExitStatus.UNFORESEEN;
  }

  private static @Nullable UnreadableException unreadable(Throwable failure) {
    UnreadableException told = find(UnreadableException.class, failure);
    if (told != null) {
      return told;
    }
    InvalidPathException name = find(InvalidPathException.class, failure);
    if (name != null) {
      return new UnreadableException(name.getInput(), "no-name");
    }
    IOException system = find(IOException.class, failure);
    if (system == null) {
      return null;
    }
    return system instanceof FileSystemException file && file.getFile() != null
        ? new UnreadableException(file.getFile(), file)
        : new UnreadableException("hiwar", system);
  }

  private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable failure) {
    int depth = 0;
    for (Throwable at = failure; at != null && depth < LONGEST; at = at.getCause()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
      depth++;
    }
    return null;
  }

  private static String what(Throwable failure) {
    String message = failure.getMessage();
    String what = failure.getClass().getName() + (message == null ? "" : ": " + message);
    return what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
  }
}
