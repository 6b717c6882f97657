package io.github.hiwar.fuzz.law;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import java.util.List;
import java.util.Optional;

/**
 * What a law is tried on.
 *
 * @param documents documents, or other bytes; at least one
 */
public record Case(List<byte[]> documents) {
  byte[] first() {
    return documents.get(0);
  }

  /** {@return the record in the first document, if it can be read} */
  Optional<BargainingRecord> record() {
    return HiwarJson.read(first()).record();
  }

  /** {@return the records in the documents that can be read} */
  List<BargainingRecord> records() {
    return documents.stream()
        .flatMap(document -> HiwarJson.read(document).record().stream())
        .toList();
  }

  /** {@return how many bytes there are} */
  public int length() {
    return documents.stream().mapToInt(document -> document.length).sum();
  }
}
