package io.github.hiwar.corpus;

import io.github.hiwar.json.BrokenArchiveException;
import io.github.hiwar.json.Lines;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of one file: what is wrong with the file stands among them, where it happens. */
final class UnjudgedLines {
  private final String file;
  private final Lines lines;
  private final int longest;
  private boolean ended;

  UnjudgedLines(String file, InputStream in, int longest) {
    this.file = file;
    this.longest = longest;
    this.lines = CorpusInput.isDocument(file) ? Lines.whole(in, longest) : Lines.of(in, longest);
  }

  /** The next line, null at the end. */
  @Nullable Unjudged next() throws IOException {
    try {
      ended = ended || !lines.advance();
      return ended ? null : line();
    } catch (BrokenArchiveException e) {
      ended = true;
      return Unjudged.found(
          here(), e.isTruncated() ? FileKinds.ARCHIVE_TRUNCATED : FileKinds.ARCHIVE_DAMAGED);
    }
  }

  private Unjudged line() {
    if (!lines.isText()) {
      // One finding for the file, not one for each of its "lines".
      ended = true;
      return Unjudged.found(here(), FileKinds.NOT_TEXT);
    }
    return lines.isTooLong()
        ? Unjudged.found(
            here(), FileKinds.LINE_TOO_LONG, "length", lines.length(), "limit", longest)
        : Unjudged.line(here(), lines.bytes());
  }

  /** Where reading is. */
  Origin here() {
    return new Origin(file, Math.max(1, lines.number()));
  }
}
