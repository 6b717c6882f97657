package org.example.archive;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The newest state of a record. */
// begin A row with a record
@Entity
public class StoredRecord {
  @Id private String id;

  @Column(length = 64, nullable = false)
  private String digest; // of the canonical form: what an edit is based on

  @Convert(converter = RecordColumn.class)
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "document", nullable = false)
  private BargainingRecord record;

  protected StoredRecord() {}

  StoredRecord(BargainingRecord record) {
    this.id = record.id();
    this.digest = HiwarJson.digest(record);
    this.record = record;
  }

  BargainingRecord record() {
    return record;
  }
}
// end
