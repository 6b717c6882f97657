package io.github.hiwar.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every file of texts in three languages, of every module: tables and properties alike. */
final class Catalogues {
  private static final Path ROOT = Path.of("..");
  private static final Pattern FILE =
      Pattern.compile("(.*?)(?:[._](en|fr|ar))?\\.(tsv|properties)");
  private static final Pattern COLUMN = Pattern.compile("(.*)_(en|fr|ar)");

  private Catalogues() {}

  static List<Sentence> sentences() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Sentence> all = new ArrayList<>();
      for (Path file : files.filter(Catalogues::isCatalogue).sorted().toList()) {
        read(file, all);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCatalogue(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/src/main/resources/")
        && !path.contains("/target/")
        && FILE.matcher(path).matches();
  }

  private static void read(Path file, List<Sentence> all) throws IOException {
    String path = ROOT.relativize(file).toString().replace('\\', '/');
    Matcher name = FILE.matcher(path);
    if (!name.matches()) {
      throw new IllegalArgumentException(path);
    }
    String text = Files.readString(file);
    if (name.group(3).equals("tsv")) {
      table(name.group(1), name.group(2), text, all);
    } else if (name.group(2) != null) {
      properties(name.group(1), name.group(2), text, all);
    } else if (Files.exists(file.resolveSibling(sibling(file)))) {
      properties(name.group(1), "en", text, all);
    }
  }

  private static String sibling(Path file) {
    return file.getFileName().toString().replace(".properties", "_fr.properties");
  }

  private static void properties(String file, String language, String text, List<Sentence> all)
      throws IOException {
    Properties read = new Properties();
    read.load(new StringReader(text));
    read.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> all.add(new Sentence(file, key, language, read.getProperty(key))));
  }

  // One language a file, or one a column.
  private static void table(String file, String language, String text, List<Sentence> all) {
    List<String> lines = text.lines().toList();
    String[] heads = lines.get(0).split("\t", -1);
    for (int row = 1; row < lines.size(); row++) {
      String[] cells = lines.get(row).split("\t", -1);
      for (int i = 1; i < cells.length; i++) {
        Matcher column = COLUMN.matcher(heads[i]);
        if (language != null && !cells[i].isEmpty()) {
          all.add(new Sentence(file, cells[0] + "." + heads[i], language, cells[i]));
        } else if (language == null && column.matches()) {
          String key = row + " " + cells[0] + " " + cells[1] + " " + column.group(1);
          all.add(new Sentence(file, key, column.group(2), cells[i]));
        }
      }
    }
  }
}
