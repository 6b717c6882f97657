package io.github.hiwar.cli;

import io.github.hiwar.json.BrokenArchiveException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read or written, with what to tell the user. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final IOException why;
  private final @Nullable String sentence;
  private final transient Object[] values;

  UnreadableException(String file, IOException why) {
    super(file + ": " + why, why);
    this.file = file;
    this.why = why;
    this.sentence = null;
    this.values = new Object[0];
  }

  /** A failure that we found ourselves, with the key of its sentence. */
  UnreadableException(String file, String sentence, Object... values) {
    super(file + ": " + sentence);
    this.file = file;
    this.why = new IOException(sentence);
    this.sentence = sentence;
    this.values = values;
  }

  /** A failure to write a file: the system does not say whether file or folder is in question. */
  static UnreadableException writing(String file, IOException why) {
    Path place = FileNames.path(file);
    Path folder = place.getParent();
    if (why instanceof FileAlreadyExistsException && Files.isDirectory(place)) {
      return new UnreadableException(file, "is-folder");
    }
    boolean taken =
        why instanceof FileAlreadyExistsException || why instanceof DirectoryNotEmptyException;
    Path closed = why instanceof FileSystemException && !taken ? closed(place) : null;
    if (closed != null) {
      return new UnreadableException(file, "closed-folder", FileNames.name(closed));
    }
    if (why instanceof FileSystemException && folder != null && !Files.isDirectory(folder)) {
      return new UnreadableException(
          file, Files.exists(folder) ? "parent-no-folder" : "no-parent", folder);
    }
    return new UnreadableException(file, why);
  }

  // The folder in which something would have to be made, if the user may not, or it cannot be
  // written to at all. Nothing is made for what is a device.
  private static @Nullable Path closed(Path place) {
    boolean device =
        Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place);
    Path above = place.getParent();
    while (above != null && !Files.isDirectory(above)) {
      above = above.getParent();
    }
    Path folder = above == null ? FileNames.path("").toAbsolutePath() : above;
    return device || Files.isWritable(folder) ? null : folder;
  }

  /** The file and what is wrong with it, in the language of the user where that is known. */
  Shown message(Terminal terminal) {
    return Shown.of("%s: %s", file.isEmpty() ? "\"\"" : file, reason(terminal));
  }

  /** What is wrong, without the file. */
  Shown reason(Terminal terminal) {
    if (sentence != null) {
      return terminal.say(sentence, values);
    }
    for (Throwable at = why; at != null; at = at.getCause()) {
      if (at instanceof NoSuchFileException) {
        return terminal.say("no-such-file");
      }
      if (at instanceof InvalidPathException || at instanceof CharacterCodingException) {
        return terminal.say("no-name");
      }
      if (at instanceof FileSystemLoopException) {
        return terminal.say("link-loop");
      }
      if (at instanceof AccessDeniedException) {
        return terminal.say("access-denied");
      }
      if (at instanceof DirectoryNotEmptyException) {
        return terminal.say("folder-not-empty");
      }
      if (at instanceof NotDirectoryException) {
        return terminal.say("no-folder");
      }
      if (at instanceof FileAlreadyExistsException) {
        return terminal.say("in-the-way");
      }
      if (at instanceof BrokenArchiveException
          || at instanceof EOFException
          || at instanceof ZipException) {
        return terminal.say("broken-archive");
      }
      if (String.valueOf(at.getMessage()).contains("Not a directory")) {
        return terminal.say("no-such-file");
      }
      if (String.valueOf(at.getMessage()).contains("No space left on device")) {
        return terminal.say("disk-full");
      }
    }
    // The system says the file as well, unless asked for the reason alone.
    String said = why instanceof FileSystemException system ? system.getReason() : why.getMessage();
    return Shown.value(said == null ? why.getClass().getSimpleName() : said);
  }
}
