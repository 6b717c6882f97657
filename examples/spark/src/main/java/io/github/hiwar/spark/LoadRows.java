package io.github.hiwar.spark;

import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.Judged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** The rows of the files that one task reads, with one record in memory at a time. */
final class LoadRows implements Iterator<Row> {
  private final Iterator<SourceFile> files;
  private final Judge judge;
  private final RecordRows rows;
  private final Configuration hadoop;
  private final TaskContext task;
  private final Queue<Row> ready = new ArrayDeque<>();
  private @Nullable OpenFile open;

  private record OpenFile(SourceFile file, SourceStream in, Iterator<Judged> records) {}

  LoadRows(
      List<SourceFile> files,
      Judge judge,
      RecordRows rows,
      Configuration hadoop,
      TaskContext task) {
    this.files = files.iterator();
    this.judge = judge;
    this.rows = rows;
    this.hadoop = hadoop;
    this.task = task;
    task.addTaskCompletionListener((TaskCompletionListener) ended -> close());
  }

  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty()) {
        if (open == null && !files.hasNext()) {
          return false;
        }
        advance();
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void advance() throws IOException {
    // Asked a record, not a file: a job that is cancelled need not read gigabytes to its end.
    if (task.isInterrupted()) {
      throw new TaskKilledException("cancelled while reading");
    }
    OpenFile now = open == null ? open(files.next()) : open;
    open = now;
    if (now.records().hasNext()) {
      rows.of(now.file().number(), now.records().next(), ready::add);
    } else {
      now.in().check();
      now.in().close();
      open = null;
    }
  }

  private OpenFile open(SourceFile file) throws IOException {
    Path path = new Path(file.uri());
    SourceStream in = new SourceStream(path.getFileSystem(hadoop).open(path), file.bytes());
    return new OpenFile(file, in, judge.judged(file.name(), in));
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void close() {
    try {
      if (open != null) {
        open.in().close();
      }
    } catch (IOException e) {
      // The task is over, and what it read is complete or thrown away.
      open = null;
    }
  }
}
