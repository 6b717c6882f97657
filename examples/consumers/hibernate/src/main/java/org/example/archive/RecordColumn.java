package org.example.archive;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.hibernate.annotations.Immutable;

/**
 * A record as JSON in a column. Records never change, so Hibernate compares them and copies none. A
 * database that sorts the members changes neither the record nor its digest.
 */
// begin A record in a column
@Converter
@Immutable
public class RecordColumn implements AttributeConverter<BargainingRecord, String> {
  @Override
  public String convertToDatabaseColumn(BargainingRecord record) {
    return new String(HiwarJson.write(record), StandardCharsets.UTF_8);
  }

  @Override
  public BargainingRecord convertToEntityAttribute(String json) {
    return HiwarJson.readOrThrow(json.getBytes(StandardCharsets.UTF_8));
  }
}
// end
