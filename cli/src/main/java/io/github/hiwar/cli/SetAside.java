package io.github.hiwar.cli;

import io.github.hiwar.corpus.FileKinds;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.json.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which records were set aside: the first on the screen, all of them in a file. */
final class SetAside implements AutoCloseable {
  private static final int ON_SCREEN = 20;

  private final Terminal terminal;
  private final String name;
  private final @Nullable WholeFile file;
  private long records;
  private long unreadable;

  SetAside(Terminal terminal, @Nullable Output output) {
    this.terminal = terminal;
    this.name = output == null ? "" : output.name();
    this.file = output == null ? null : Destination.open(terminal, output);
  }

  void add(Judged judged) {
    records++;
    for (Finding one : judged.findings()) {
      unreadable += isUnreadable(one) ? 1 : 0;
      if (records <= ON_SCREEN) {
        terminal.tell(one);
      }
    }
    if (file != null) {
      write(file.stream(), judged);
    }
  }

  /** Whether a file could not be read, or not to its end. */
  static boolean isUnreadable(Finding finding) {
    return finding.kind() == FileKinds.NO_SUCH_FILE || finding.kind() == FileKinds.UNREADABLE;
  }

  private void write(OutputStream out, Judged judged) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", judged.origin().file());
    map.put("line", judged.origin().line());
    judged.recordId().ifPresent(id -> map.put("record", id));
    map.put(
        "findings",
        judged.findings().stream().map(one -> ForPrograms.of(one, terminal.locale())).toList());
    if (judged.findings().wasCut()) {
      map.put("cut", judged.findings().cut());
    }
    try {
      out.write((JsonText.line(map) + '\n').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnreadableException(name, e);
    }
  }

  /** How many files could not be read, or not to their end. */
  long unreadable() {
    return unreadable;
  }

  /** Says how many more there are, and puts the file in its place. */
  void finish() {
    if (records > ON_SCREEN) {
      terminal.complain("%s", terminal.say("more-set-aside", records - ON_SCREEN));
    }
    if (file != null) {
      try {
        file.finish();
      } catch (IOException e) {
        throw new UnreadableException(name, e);
      }
    }
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UnreadableException(name, e);
      }
    }
  }
}
