package org.example.register;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of records. */
interface StoredRecords extends Repository<StoredRecord, Long> {
  /** Keeps a new record, or fails if its URI is taken. */
  StoredRecord save(StoredRecord record);

  Optional<StoredRecord> findById(long id);

  Optional<StoredRecord> findByUri(String uri);
}
