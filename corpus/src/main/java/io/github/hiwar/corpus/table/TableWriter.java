package io.github.hiwar.corpus.table;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.FileKinds;
import io.github.hiwar.corpus.Origin;
import io.github.hiwar.corpus.SeenRecords;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Where;
import io.github.hiwar.json.WholeFolder;
import io.github.hiwar.value.InvalidValueException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to a folder of CSV tables with a {@code datapackage.json} (Frictionless Data
 * Package), in memory that does not grow with the records but for their ids: {@link
 * SeenRecords#inMemory} says what they cost, and {@link #create(Path, SeenRecords)} takes another
 * memory for them.
 *
 * <p>The folder is there whole or not at all: tables are written beside its place, and moved there
 * by {@link #complete}. A table without rows is not written. Used by one thread at a time; another
 * one may {@link #close} it to give it up.
 *
 * <pre>{@code
 * try (TableWriter tables = TableWriter.create(Path.of("tables"))) {
 *   tables.write(record);
 *   tables.complete();
 * }
 * }</pre>
 */
public final class TableWriter implements Closeable {
  private final Path target;
  private final WholeFolder folder;
  private final Map<Table, TableFile> files = new LinkedHashMap<>();
  private final SeenRecords seen;
  private final Set<URI> licences = new LinkedHashSet<>();

  private long records;

  private TableWriter(Path target, WholeFolder folder, SeenRecords seen) {
    this.target = target;
    this.folder = folder;
    this.seen = seen;
  }

  /**
   * {@return a writer to a folder that is not there yet, or is empty}
   *
   * <p>It keeps the ids of records in memory.
   *
   * @param folder where the tables will be
   * @throws DirectoryNotEmptyException if there is something in the folder: nothing is overwritten
   * @throws IOException if the place beside it cannot be written to
   */
  public static TableWriter create(Path folder) throws IOException {
    return create(folder, SeenRecords.inMemory());
  }

  /**
   * {@return a writer to a folder that is not there yet, or is empty}
   *
   * @param folder the folder
   * @param seen remembers the ids of records, of which each is written once; for a corpus of which
   *     whoever reads it has set the second record of an id aside already, {@code (id, origin) ->
   *     Optional.empty()}
   * @throws DirectoryNotEmptyException if there is something in the folder: nothing is overwritten
   * @throws IOException if the place beside it cannot be written to
   */
  public static TableWriter create(Path folder, SeenRecords seen) throws IOException {
    return new TableWriter(folder, WholeFolder.at(folder), seen);
  }

  /**
   * Writes the rows of a record.
   *
   * @param record the record; its id, and the ids in it, must tell rows apart
   * @return why nothing was written ({@code duplicate-record}, {@code id-twice} or {@code
   *     not-understood}), empty if all was
   * @throws IOException if a table cannot be written to; the folder cannot be completed any more
   */
  public synchronized Optional<Finding> write(BargainingRecord record) throws IOException {
    Optional<Finding> lost = NotUnderstood.in(record);
    if (lost.isPresent()) {
      return lost;
    }
    try {
      RowWriter rows = new RowWriter(record.id(), RecordTree.of(record), this::row);
      Origin here = new Origin(target.toString(), records + 1);
      Optional<Origin> first = seen.meet(record.id(), here);
      if (first.isPresent()) {
        return Optional.of(FileKinds.duplicate(here, record.id(), first.get()));
      }
      rows.write();
    } catch (InvalidValueException e) {
      return Optional.of(TableKinds.found(Where.DOCUMENT, "id-twice", e.value()));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    records++;
    record.licence().filter(URI::isAbsolute).ifPresent(licences::add);
    return Optional.empty();
  }

  private void row(Table table, List<@Nullable String> cells) {
    files.computeIfAbsent(table, this::open).write(cells);
  }

  private TableFile open(Table table) {
    try {
      return new TableFile(table, folder.draft());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Describes the tables and moves them to their place.
   *
   * @return the names of the tables that have rows
   * @throws IOException if they cannot be written to the end, or the place is not free any more
   */
  public synchronized List<String> complete() throws IOException {
    closeFiles();
    Map<Table, TableFile> written = new LinkedHashMap<>();
    for (Table table : Tables.all()) {
      TableFile file = files.get(table);
      if (file != null) {
        written.put(table, file);
      }
    }
    // Written last: if it exists, the export is complete.
    Files.write(folder.draft().resolve(DataPackage.FILE), DataPackage.of(written, licences));
    folder.finish();
    return written.keySet().stream().map(Table::name).toList();
  }

  private void closeFiles() throws IOException {
    try {
      for (TableFile file : files.values()) {
        file.close();
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Gives up what was not completed. */
  @Override
  public synchronized void close() throws IOException {
    for (TableFile file : files.values()) {
      try {
        file.close();
      } catch (IOException | UncheckedIOException isDeletedNext) {
        // What could not be written need not be.
      }
    }
    folder.close();
  }
}
