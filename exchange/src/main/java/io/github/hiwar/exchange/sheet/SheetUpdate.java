package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import java.util.Optional;

/**
 * What came of a sheet and a record: the record with what the sheet adds to it. {@link
 * io.github.hiwar.insight.change.RecordDiff} tells what that is. This class is immutable and
 * thread-safe.
 *
 * @param record the record, the same one if nothing changed; empty if there is an error among the
 *     findings
 * @param findings everything that was found while reading and reconciling
 */
public record SheetUpdate(Optional<BargainingRecord> record, Findings findings) {}
