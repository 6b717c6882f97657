package org.example.register;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The table of records. */
interface StoredRecords extends Repository<StoredRecord, Long> {
  /** Keeps a new record, or fails if its URI is taken. */
  StoredRecord save(StoredRecord record);

  Optional<StoredRecord> findById(long id);

  Optional<StoredRecord> findByUri(String uri);

  /** Keeps another state of a record if it is still in the one that is expected: 1, otherwise 0. */
  @Modifying
  @Query(
      """
      UPDATE stored_record SET digest = :digest, json = :json, size = :size
      WHERE id = :id AND digest = :expected\
      """)
  int replace(long id, String expected, String digest, String json, long size);

  /** How many bytes all records have. */
  @Query("SELECT COALESCE(SUM(size), 0) FROM stored_record")
  long size();
}
