package io.github.hiwar.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Names of files, whatever the locale. Java takes names apart by the encoding of the locale, and in
 * the locales C and POSIX that one is ASCII: a name with other letters is lost in an argument, and
 * is no path. The system knows such names as bytes, and so do paths that are made of a URI.
 */
final class FileNames {
  private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");
  private static final Path HERE = Path.of("/proc/self/cwd");
  private static final char LOST = '\uFFFD';

  private FileNames() {}

  /** The arguments as they were given, where the system still has them; otherwise unchanged. */
  static String[] arguments(String... args) {
    if (String.join("", args).chars().noneMatch(FileNames::isLost) || !Files.exists(ARGUMENTS)) {
      return args;
    }
    try {
      List<byte[]> given = split(Files.readAllBytes(ARGUMENTS));
      String[] found = new String[args.length];
      for (int i = 0; i < args.length; i++) {
        byte[] bytes = given.get(given.size() - args.length + i);
        if (!isSame(args[i], bytes)) {
          return args;
        }
        found[i] = new String(bytes, StandardCharsets.UTF_8);
      }
      return found;
    } catch (IOException | IndexOutOfBoundsException e) {
      return args;
    }
  }

  private static boolean isLost(int c) {
    return c == LOST || c == '?';
  }

  private static List<byte[]> split(byte[] arguments) {
    List<byte[]> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] == 0) {
        all.add(Arrays.copyOfRange(arguments, start, i));
        start = i + 1;
      }
    }
    return all;
  }

  // Whether the argument is what an encoding without those letters leaves of the bytes.
  private static boolean isSame(String arg, byte[] bytes) {
    if (arg.equals(new String(bytes, StandardCharsets.UTF_8))) {
      return true;
    }
    if (arg.length() != bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0 ? !isLost(arg.charAt(i)) : arg.charAt(i) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The path of that name.
   *
   * @throws UnreadableException if no file can have the name here
   */
  static Path path(String name) {
    Path path = of(name);
    boolean placeIsLost = System.getProperty("user.dir", "").indexOf(LOST) >= 0;
    return path.isAbsolute() || !placeIsLost ? path : HERE.resolve(path);
  }

  private static Path of(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      if (File.separatorChar != '/' || name.indexOf('\0') >= 0) {
        throw new UnreadableException(name, "no-name");
      }
      Path absolute = Path.of(URI.create("file:///" + escaped(name)));
      return name.startsWith("/") ? absolute : absolute.getRoot().relativize(absolute);
    }
  }

  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : name.replaceFirst("^/+", "").getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b == '/' || b == '.' || (b > 0 && Character.isLetterOrDigit(b));
      escaped.append(plain ? (char) b : String.format(Locale.ROOT, "%%%02X", b));
    }
    return escaped.toString();
  }

  /** What the path is called, in letters that the encoding of the locale may not have. */
  static String name(Path path) {
    String name = path.toString();
    if (name.indexOf(LOST) < 0) {
      return name;
    }
    List<String> parts = new ArrayList<>();
    for (Path part : path) {
      String[] escaped = part.toUri().getRawPath().split("/", -1);
      int last = escaped[escaped.length - 1].isEmpty() ? 2 : 1; // A folder's ends in a slash.
      parts.add(unescaped(escaped[escaped.length - last]));
    }
    return (path.isAbsolute() ? "/" : "") + String.join("/", parts);
  }

  private static String unescaped(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
