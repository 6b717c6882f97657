package io.github.hiwar.spark;

import io.github.hiwar.corpus.CorpusInput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.BlockLocation;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of the corpus, chosen and ordered as one machine would, because of two records with one
 * id the first counts.
 *
 * <p>Spark's own {@code binaryFiles} is not used: it has no order, passes names with an underscore
 * by in silence, and takes commas and brackets in a name for a pattern.
 *
 * @param files the files, in order
 * @param leftOut how many files lie among them that are none of a corpus
 */
record SourceFiles(List<SourceFile> files, int leftOut) {
  // As Spark packs files of tables: opening one costs as much as reading so much.
  private static final long OPENING = 4L << 20;
  private static final long ENOUGH = 128L << 20;
  // Three loads for two cores keep one of them waiting for a third of the time.
  private static final int LOADS_A_TASK = 4;

  private static final Comparator<Found> IN_ORDER =
      Comparator.comparing(
          found -> found.name().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private record Found(String name, FileStatus status) {}

  /**
   * Lists the files.
   *
   * @param inputs files, folders and patterns of Hadoop
   * @throws FileNotFoundException if one of them leads to nothing
   */
  static SourceFiles in(List<String> inputs, Configuration conf) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    int leftOut = 0;
    for (String input : inputs) {
      Path pattern = new Path(input);
      FileSystem system = pattern.getFileSystem(conf);
      FileStatus[] roots = roots(system, pattern);
      for (FileStatus root : roots) {
        String name =
            roots.length == 1 && root.getPath().getName().equals(pattern.getName())
                ? pattern.toString()
                : called(root.getPath(), pattern);
        for (Found found : below(system, root, name)) {
          if (root.isFile() || CorpusInput.isCorpus(found.name())) {
            files.add(source(files.size(), found, system));
          } else {
            leftOut++;
          }
        }
      }
    }
    return new SourceFiles(List.copyOf(files), leftOut);
  }

  private static FileStatus[] roots(FileSystem system, Path pattern) throws IOException {
    // What is there by that very name is meant, whatever its brackets could stand for.
    if (system.exists(pattern)) {
      return new FileStatus[] {system.getFileStatus(pattern)};
    }
    FileStatus[] found = system.globStatus(pattern);
    if (found == null || found.length == 0) {
      throw new FileNotFoundException(
          "input " + pattern + " leads to no file; name a file, a folder or a pattern");
    }
    return found;
  }

  private static String called(Path root, Path pattern) {
    return pattern.toUri().getScheme() == null ? root.toUri().getPath() : root.toString();
  }

  private static List<Found> below(FileSystem system, FileStatus root, String name)
      throws IOException {
    if (root.isFile()) {
      return List.of(new Found(name, root));
    }
    List<Found> found = new ArrayList<>();
    int prefix = root.getPath().toUri().getPath().length();
    RemoteIterator<LocatedFileStatus> files = system.listFiles(root.getPath(), true);
    while (files.hasNext()) {
      LocatedFileStatus file = files.next();
      String rest = file.getPath().toUri().getPath().substring(prefix);
      found.add(new Found(name + rest, file));
    }
    found.sort(IN_ORDER);
    return found;
  }

  private static SourceFile source(int number, Found found, FileSystem system) throws IOException {
    FileStatus file = found.status();
    BlockLocation[] blocks =
        file instanceof LocatedFileStatus located
            ? located.getBlockLocations()
            : system.getFileBlockLocations(file, 0, file.getLen());
    String[] hosts = blocks == null || blocks.length == 0 ? new String[0] : blocks[0].getHosts();
    String host = hosts.length == 0 || hosts[0].equals("localhost") ? "" : hosts[0];
    return new SourceFile(number, found.name(), file.getPath().toString(), file.getLen(), host);
  }

  /**
   * What each task reads: a file of its own, or several small ones; the largest loads first, so
   * that none of them is begun when all others are done.
   *
   * @param tasks how many can run at a time
   */
  List<List<SourceFile>> loads(int tasks) {
    long all = files.stream().mapToLong(one -> one.bytes() + OPENING).sum();
    long share = all / ((long) LOADS_A_TASK * Math.max(1, tasks));
    long most = Math.min(ENOUGH, Math.max(OPENING, share));
    List<List<SourceFile>> loads = new ArrayList<>();
    List<SourceFile> load = new ArrayList<>();
    long weight = 0;
    for (SourceFile file : files) {
      if (!load.isEmpty() && weight + file.bytes() + OPENING > most) {
        loads.add(List.copyOf(load));
        load.clear();
        weight = 0;
      }
      load.add(file);
      weight += file.bytes() + OPENING;
    }
    if (!load.isEmpty()) {
      loads.add(List.copyOf(load));
    }
    loads.sort(Comparator.comparingLong(SourceFiles::bytes).reversed());
    return loads;
  }

  private static long bytes(List<SourceFile> load) {
    return load.stream().mapToLong(SourceFile::bytes).sum();
  }
}
