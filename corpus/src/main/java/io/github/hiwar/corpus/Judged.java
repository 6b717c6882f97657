package io.github.hiwar.corpus;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one line (or document) of a corpus: a record that is accepted, or what it is set
 * aside for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param origin where it stands
 * @param record the record if it is accepted
 * @param recordId the id of the record, accepted or not, empty if it could not be read
 * @param findings the errors that it is set aside for, at their places in the file; of an accepted
 *     record, warnings of what could not be read and is kept
 */
public record Judged(
    Origin origin,
    Optional<BargainingRecord> record,
    Optional<String> recordId,
    Findings findings) {
  static Judged accepted(Origin origin, BargainingRecord record, Findings unread) {
    return new Judged(origin, Optional.of(record), Optional.of(record.id()), unread);
  }

  static Judged setAside(Origin origin, @Nullable String recordId, Finding found) {
    return new Judged(
        origin, Optional.empty(), Optional.ofNullable(recordId), Findings.of(List.of(found)));
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
    return setAside(origin, id, FileKinds.duplicate(origin, id, first));
  }
}
