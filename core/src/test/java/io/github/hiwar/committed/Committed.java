package io.github.hiwar.committed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Files that are made of something else, and committed. One that is behind is told by its name, by
 * the first line that differs, and by the command that makes it anew: never by all that is in it.
 */
public final class Committed {
  private static final String ROOT = "CONTRIBUTING.md";
  private static final String COMMAND = "mvn -B -q test -Dhiwar.rewrite=true";

  private Committed() {}

  /**
   * The file is what it would be if it were made now; {@code -Dhiwar.rewrite=true} makes it.
   *
   * @param file the file
   * @param made what it would be
   * @throws IOException if it cannot be read or written
   */
  public static void assertUpToDate(Path file, String made) throws IOException {
    assertUpToDate(file, made, "hiwar.rewrite", COMMAND);
  }

  /**
   * The file is what it would be if it were made now.
   *
   * @param file the file
   * @param made what it would be
   * @param property the system property by which the test makes it anew
   * @param command the command that sets it
   * @throws IOException if the file cannot be read or written
   */
  public static void assertUpToDate(Path file, String made, String property, String command)
      throws IOException {
    if (Boolean.getBoolean(property)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, made);
    }
    String is = Files.exists(file) ? Files.readString(file) : "";
    assertThat(is.equals(made)).as(() -> difference(file, is, made, command)).isTrue();
  }

  private static String difference(Path file, String is, String made, String command) {
    List<String> old = is.lines().toList();
    List<String> now = made.lines().toList();
    int line = 0;
    while (line < old.size() && line < now.size() && old.get(line).equals(now.get(line))) {
      line++;
    }
    return "%s is not up to date from line %d on: it has <%s>, and would have <%s>; if that is meant, run  %s  and commit it"
        .formatted(name(file), line + 1, at(old, line), at(now, line), command);
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line).strip() : "";
  }

  /**
   * A table that is kept by hand has a row for each thing, and none for what is not there. What it
   * lacks is told, and not what it has.
   *
   * @param table the table
   * @param is the keys of its rows
   * @param needed what there is
   */
  public static void assertRows(String table, Collection<String> is, Collection<String> needed) {
    assertThat(without(needed, is)).as(table + " lacks a row for").isEmpty();
    assertThat(without(is, needed)).as(table + " has a row for what there is not").isEmpty();
  }

  private static Set<String> without(Collection<String> all, Collection<String> some) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** The name of the file from the root of the project on, wherever the test is run. */
  static String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path root = absolute.getParent();
    while (root != null && !Files.exists(root.resolve(ROOT))) {
      root = root.getParent();
    }
    Path name = root == null ? absolute : root.relativize(absolute);
    return name.toString().replace('\\', '/');
  }
}
