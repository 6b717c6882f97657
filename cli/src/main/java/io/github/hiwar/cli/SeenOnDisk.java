package io.github.hiwar.cli;

import io.github.hiwar.corpus.Origin;
import io.github.hiwar.corpus.SeenRecords;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where records were seen in a temporary file, so that a corpus of any size can be
 * checked for double ids in the same memory. The file loses its name as soon as it is open, and so
 * is gone with the process, however that ends; where a system does not allow it, at the end.
 *
 * <p>Ids are random as often as not, and a tree on disk is slow at those one by one: new ones are
 * gathered and written in their order, and a Bloom filter (which never forgets an id, and seldom
 * believes to know a new one) spares looking them up.
 */
final class SeenOnDisk implements SeenRecords, AutoCloseable {
  private static final int CACHE_MEGABYTES = 2;
  private static final int UNSAVED_BYTES = 2 << 20;
  private static final int GATHERED = 1 << 15;
  private static final int LINE_BITS = 40;
  private static final int FILTER_BITS = 1 << 25;
  private static final int PROBES = 3;
  private static final String NAME = "hiwar-seen";
  private static final String ENDING = ".db";

  private final Path file;
  private final MVStore store;
  private final boolean hidden;
  private final MVMap<String, Long> seen;
  private final SortedMap<String, Long> gathered = new TreeMap<>();
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];
  private final List<String> files = new ArrayList<>();

  private SeenOnDisk(Path file) {
    this.file = file;
    // No thread of its own: it commits when told to, and so may use its space again at once.
    this.store =
        new MVStore.Builder()
            .fileName(file.toString())
            .cacheSize(CACHE_MEGABYTES)
            .autoCommitDisabled()
            .open();
    store.setRetentionTime(0);
    this.seen = store.openMap("seen");
    this.hidden = file.toFile().delete(); // Windows keeps the name of what is open.
  }

  /**
   * Begins to remember.
   *
   * @throws UnreadableException here and whenever it is used, if the temporary file cannot be
   *     written to
   */
  static SeenOnDisk open(Unfinished unfinished) {
    try {
      return unfinished.make(SeenOnDisk::make);
    } catch (IOException e) {
      throw new UnreadableException(System.getProperty("java.io.tmpdir"), e);
    }
  }

  private static SeenOnDisk make() throws IOException {
    removeOld();
    Path file = Files.createTempFile(NAME, ENDING);
    try {
      return new SeenOnDisk(file);
    } catch (MVStoreException e) {
      delete(file);
      throw failed(file, e);
    }
  }

  // One that has a name is of a run that was killed, or would have lost it in a moment.
  private static void removeOld() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, NAME + "*" + ENDING)) {
      for (Path one : old) {
        // That of another user stays.
        boolean unused = one.toFile().delete();
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Making a new one will say what is wrong.
    }
  }

  @Override
  public Optional<Origin> meet(String id, Origin origin) {
    // Records come file by file: a number for the file and the line in one long.
    if (files.isEmpty() || !files.get(files.size() - 1).equals(origin.file())) {
      files.add(origin.file());
    }
    try {
      Long first = mayKnow(id) ? find(id) : null;
      if (first != null) {
        return Optional.of(origin(first));
      }
      gathered.put(id, ((files.size() - 1L) << LINE_BITS) | origin.line());
      if (gathered.size() >= GATHERED) {
        write();
      }
      return Optional.empty();
    } catch (MVStoreException e) {
      throw failed(file, e);
    }
  }

  private static UnreadableException failed(Path file, MVStoreException why) {
    return new UnreadableException(file.toString(), new IOException(why.getMessage(), why));
  }

  private @Nullable Long find(String id) {
    Long first = gathered.get(id);
    return first != null ? first : seen.get(id);
  }

  // Asks whether the id may be known, and notes that it is from now on.
  private boolean mayKnow(String id) {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    boolean known = true;
    for (int i = 1; i <= PROBES; i++) {
      long mixed = (hash ^ (hash >>> 29)) * (0x9e3779b97f4a7c15L + 2L * i);
      int bit = (int) (mixed >>> 39);
      known &= ((filter[bit >>> 6] >>> bit) & 1) == 1;
      filter[bit >>> 6] |= 1L << bit;
    }
    return known;
  }

  private void write() {
    gathered.forEach(
        (id, place) -> {
          seen.put(id, place);
          if (store.getUnsavedMemory() > UNSAVED_BYTES) {
            store.commit();
          }
        });
    store.commit();
    gathered.clear();
  }

  private Origin origin(long place) {
    return new Origin(
        files.get(Math.toIntExact(place >>> LINE_BITS)), place & ((1L << LINE_BITS) - 1));
  }

  @Override
  public void close() {
    store.closeImmediately();
    if (!hidden) {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UnreadableException(file.toString(), e);
    }
  }
}
