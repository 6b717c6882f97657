package io.github.hiwar.spark;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * Local files behind a bad network: {@code faulty://reads/…} and its like, where the authority is
 * the fault. A fault strikes the tasks of Spark, never the driver, and counts how often it did.
 */
public final class FaultyFileSystem extends PlainFileSystem {
  /** What goes wrong. */
  enum Fault {
    /** The first attempt of each task loses the connection in the middle of its first file. */
    READS,
    /** The first attempt of each task cannot write to the end. */
    WRITES,
    /** The first attempt of each task hangs in the middle of its first file until it is killed. */
    HANGS,
    /** No file can be read to its end, however often it is tried. */
    GONE,
    /** The disk is full, for whoever writes. */
    FULL
  }

  private static final Map<Fault, Long> STRUCK = new ConcurrentHashMap<>();
  private static final Set<Long> ATTEMPTS = ConcurrentHashMap.newKeySet();

  private static volatile LongConsumer whenHanging = task -> {};

  private @Nullable URI uri;

  /** How often a fault struck since the JVM began. */
  static long struck(Fault fault) {
    return STRUCK.getOrDefault(fault, 0L);
  }

  /** What is told when a task hangs: the number of its attempt. */
  static void whenHanging(LongConsumer told) {
    whenHanging = told;
  }

  @Override
  public void initialize(URI name, Configuration conf) throws IOException {
    super.initialize(name, conf);
    uri = URI.create("faulty://" + name.getAuthority() + "/");
    setConf(conf);
  }

  @Override
  public URI getUri() {
    // Asked for before there is one, by the constructor above.
    return uri == null ? URI.create("faulty:///") : uri;
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  private Fault fault() {
    return Fault.valueOf(getUri().getAuthority().toUpperCase(Locale.ROOT));
  }

  // One stroke an attempt: what a task opens later it can read.
  private boolean strikes(Set<Fault> kinds) {
    TaskContext task = TaskContext.get();
    Fault fault = fault();
    if (task == null || !kinds.contains(fault)) {
      return false;
    }
    boolean always = fault == Fault.GONE || fault == Fault.FULL;
    return always || (task.attemptNumber() == 0 && ATTEMPTS.add(task.taskAttemptId()));
  }

  @Override
  public FSDataInputStream open(Path file, int bufferSize) throws IOException {
    FSDataInputStream in = super.open(file, bufferSize);
    return strikes(Set.of(Fault.READS, Fault.HANGS, Fault.GONE))
        ? new FSDataInputStream(new BadInput(in, fault(), getFileStatus(file).getLen() / 2))
        : in;
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    return struck(super.create(file, overwrite, bufferSize, replication, blockSize, progress));
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    return struck(
        super.create(file, permission, overwrite, bufferSize, replication, blockSize, progress));
  }

  private FSDataOutputStream struck(FSDataOutputStream out) throws IOException {
    return strikes(Set.of(Fault.WRITES, Fault.FULL))
        ? new FSDataOutputStream(new BadOutput(out, fault()), statistics)
        : out;
  }

  /** Good up to its middle. */
  private static final class BadInput extends FSInputStream {
    private final FSDataInputStream in;
    private final Fault fault;
    private final long good;

    BadInput(FSDataInputStream in, Fault fault, long good) {
      this.in = in;
      this.fault = fault;
      this.good = good;
    }

    private void strikeAfter(long position) throws IOException {
      if (position < good) {
        return;
      }
      STRUCK.merge(fault, 1L, Long::sum);
      if (fault == Fault.HANGS) {
        whenHanging.accept(TaskContext.get().taskAttemptId());
        try {
          // Longer than any test waits: only a kill ends this.
          TimeUnit.MINUTES.sleep(5);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw (IOException) new InterruptedIOException("killed while it hung").initCause(e);
        }
      }
      throw new IOException("connection reset at byte " + position);
    }

    @Override
    public int read() throws IOException {
      strikeAfter(in.getPos());
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      strikeAfter(in.getPos());
      return in.read(buffer, offset, (int) Math.max(1, Math.min(length, good - in.getPos())));
    }

    @Override
    public void seek(long position) throws IOException {
      in.seek(position);
    }

    @Override
    public long getPos() throws IOException {
      return in.getPos();
    }

    @Override
    public boolean seekToNewSource(long position) {
      return false;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Takes the first bytes of a file and no more. */
  private static final class BadOutput extends OutputStream {
    private static final int TAKEN = 64;
    private final OutputStream out;
    private final Fault fault;
    private long written;

    BadOutput(OutputStream out, Fault fault) {
      this.out = out;
      this.fault = fault;
    }

    @Override
    public void write(int octet) throws IOException {
      if (written++ >= TAKEN) {
        STRUCK.merge(fault, 1L, Long::sum);
        throw new IOException("No space left on device");
      }
      out.write(octet);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
