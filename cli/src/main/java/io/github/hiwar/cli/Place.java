package io.github.hiwar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Where something is or will be, whatever it is called: what has equal keys is one file. A file
 * that is there is known by the key that the system has for it, so that links of both kinds, {@code
 * ..} and the case of letters make no difference; one that is not there yet, by its folder and its
 * name.
 *
 * @param key what is equal for one file
 * @param kind what is there now
 */
record Place(Object key, Kind kind) {
  private static final int MOST_LINKS = 40;

  /** What can be at a place. */
  enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    /** A device or a pipe, which nothing can be taken from. */
    STREAM
  }

  static Place of(Path path) throws IOException {
    if (!Files.exists(path)) {
      return toBe(path.toAbsolutePath());
    }
    BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
    // Windows has no keys; there, a second hard link is not known for one, and outlives the first.
    Object key = found.fileKey() == null ? path.toRealPath() : found.fileKey();
    return new Place(
        key, found.isRegularFile() ? Kind.FILE : found.isDirectory() ? Kind.FOLDER : Kind.STREAM);
  }

  private static Place toBe(Path path) throws IOException {
    Path whole = path;
    for (int links = 0; Files.isSymbolicLink(whole) && links < MOST_LINKS; links++) {
      whole = whole.resolveSibling(Files.readSymbolicLink(whole));
    }
    whole = whole.normalize();
    Path there = whole.getParent();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    // Systems that pay no heed to case, or to how an accent is written, find the same file.
    String rest = (there == null ? whole : there.relativize(whole)).toString();
    String name = Normalizer.normalize(rest, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return new Place((there == null ? "" : of(there).key()) + "/" + name, Kind.NOTHING);
  }

  boolean isSame(Place other) {
    return key.equals(other.key) && kind != Kind.STREAM;
  }
}
