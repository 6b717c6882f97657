package io.github.hiwar.examples.cli;

import io.github.hiwar.corpus.Origin;
import io.github.hiwar.corpus.SeenRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Remembers where records were seen in a temporary file, so that a corpus of any size can be
 * checked for double ids in the same memory. The file is gone at the end.
 */
final class SeenOnDisk implements SeenRecords, AutoCloseable {
  private static final int CACHE_MEGABYTES = 4;
  private static final int UNSAVED_KILOBYTES = 1024;
  private static final int LINE_BITS = 40;

  private final Path file;
  private final MVStore store;
  private final MVMap<String, Long> seen;
  private final List<String> files = new ArrayList<>();

  private SeenOnDisk(Path file) {
    this.file = file;
    this.store =
        new MVStore.Builder()
            .fileName(file.toString())
            .cacheSize(CACHE_MEGABYTES)
            .autoCommitBufferSize(UNSAVED_KILOBYTES)
            .open();
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    this.seen = store.openMap("seen");
  }

  static SeenOnDisk open() throws IOException {
    return new SeenOnDisk(Files.createTempFile("hiwar-seen", ".db"));
  }

  @Override
  public Optional<Origin> meet(String id, Origin origin) {
    // Records come file by file: a number for the file and the line in one long.
    if (files.isEmpty() || !files.get(files.size() - 1).equals(origin.file())) {
      files.add(origin.file());
    }
    try {
      Long first = seen.putIfAbsent(id, (files.size() - 1L) << LINE_BITS | origin.line());
      return Optional.ofNullable(first).map(this::origin);
    } catch (MVStoreException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  private Origin origin(long place) {
    return new Origin(
        files.get(Math.toIntExact(place >>> LINE_BITS)), place & ((1L << LINE_BITS) - 1));
  }

  @Override
  public void close() throws IOException {
    store.closeImmediately();
    Files.deleteIfExists(file);
  }
}
