package io.github.hiwar.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder in which results grow, beside the place where they are wanted: at that place they
 * stand whole or not at all.
 */
final class Draft implements AutoCloseable {
  private static final String MARK = "_SUCCESS";

  private final FileSystem files;
  private final Path wanted;
  private final Path folder;
  private final boolean replace;
  private boolean published;

  private Draft(FileSystem files, Path wanted, Path folder, boolean replace) {
    this.files = files;
    this.wanted = wanted;
    this.folder = folder;
    this.replace = replace;
  }

  /**
   * Begins a draft.
   *
   * @param job tells drafts of several jobs apart
   * @param replace whether results of an earlier job may be replaced
   * @throws FileAlreadyExistsException if there are results already, and they may not be replaced
   */
  static Draft of(String output, String job, boolean replace, Configuration conf)
      throws IOException {
    Path path = new Path(output);
    FileSystem files = path.getFileSystem(conf);
    Path wanted = files.makeQualified(path);
    if (wanted.isRoot()) {
      throw new IOException("output " + wanted + " is a root; name a folder that may be created");
    }
    Draft draft =
        new Draft(
            files,
            wanted,
            // Readers of Hadoop pass names with a dot by: nobody takes a draft for results.
            new Path(wanted.getParent(), "." + wanted.getName() + ".draft-" + job),
            replace);
    draft.refuseIfThere();
    if (!files.mkdirs(draft.folder)) {
      throw new IOException("cannot create the folder " + draft.folder);
    }
    return draft;
  }

  private void refuseIfThere() throws IOException {
    if (!replace && files.exists(wanted)) {
      throw new FileAlreadyExistsException(
          "output "
              + wanted
              + " exists, and results are not overwritten unasked; name another folder or say"
              + " --overwrite");
    }
  }

  FileSystem files() {
    return files;
  }

  /** A place in the draft. */
  Path at(String name) {
    return new Path(folder, name);
  }

  /** Moves the draft to its place, and marks it as complete after that. */
  void publish() throws IOException {
    // Again: the job took its time, and a rename onto a folder would move into it.
    refuseIfThere();
    Path old = new Path(folder.getParent(), folder.getName() + ".replaced");
    boolean replaced = files.exists(wanted);
    if (replaced) {
      move(wanted, old);
    }
    try {
      move(folder, wanted);
    } catch (IOException e) {
      if (replaced) {
        move(old, wanted);
      }
      throw e;
    }
    published = true;
    // Last, because an object store moves by copying: what has the mark has everything.
    files.create(new Path(wanted, MARK), true).close();
    if (replaced) {
      files.delete(old, true);
    }
  }

  private void move(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot move " + from + " to " + to);
    }
  }

  /** Throws away what was not published. */
  @Override
  public void close() throws IOException {
    if (!published) {
      files.delete(folder, true);
    }
  }
}
