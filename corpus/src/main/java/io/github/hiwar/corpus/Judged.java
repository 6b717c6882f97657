package io.github.hiwar.corpus;

import io.github.hiwar.BargainingRecord;
import java.util.List;
import java.util.Optional;

/**
 * What came of one line (or document) of a corpus: a record that is accepted, or what it is set
 * aside for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param origin where it stands
 * @param record the record if it is accepted
 * @param recordId the id of the record, accepted or not, empty if it could not be read
 * @param defects what it is set aside for, empty if it is accepted
 * @param cut how many more defects there are than are listed
 */
public record Judged(
    Origin origin,
    Optional<BargainingRecord> record,
    Optional<String> recordId,
    List<Defect> defects,
    int cut) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param origin where it stands
   * @param record the record if it is accepted
   * @param recordId the id of the record, accepted or not, empty if it could not be read
   * @param defects what it is set aside for, empty if it is accepted
   * @param cut how many more defects there are than are listed
   */
  public Judged {
    defects = List.copyOf(defects);
  }

  static Judged accepted(Origin origin, BargainingRecord record) {
    return new Judged(origin, Optional.of(record), Optional.of(record.id()), List.of(), 0);
  }

  static Judged setAside(Defect defect) {
    return new Judged(defect.origin(), Optional.empty(), defect.record(), List.of(defect), 0);
  }

  /** {@return whether the record is accepted; otherwise it is set aside} */
  public boolean isAccepted() {
    return record.isPresent();
  }

  /**
   * {@return the same set aside, because the corpus has a record of that id before it}
   *
   * @param first where the record stands that came before
   */
  public Judged duplicateOf(Origin first) {
    String id = recordId.orElse("");
    return setAside(Defect.of(origin, id, FileDefect.DUPLICATE_RECORD, id, first));
  }
}
