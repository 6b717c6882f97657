package io.github.hiwar.corpus;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log what the reading of a corpus is at: places and codes, and never what records say or
 * whom they name. Used by one thread.
 */
final class ReadingLog {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.hiwar.corpus");
  private static final int EVERY = 100_000;
  private static final Set<FindingKind> OF_A_WHOLE_FILE =
      Set.of(
          FileKinds.ARCHIVE_TRUNCATED,
          FileKinds.ARCHIVE_DAMAGED,
          FileKinds.NOT_TEXT,
          FileKinds.NO_SUCH_FILE,
          FileKinds.UNREADABLE);

  private long accepted;
  private long setAside;

  void tell(Judged judged) {
    if (judged.isAccepted()) {
      accepted++;
    } else {
      setAside++;
      setAside(judged);
    }
    if ((accepted + setAside) % EVERY == 0) {
      LOG.info(
          "at {}: {} records accepted, {} set aside", shown(judged.origin()), accepted, setAside);
    }
  }

  private static void setAside(Judged judged) {
    boolean wholeFile =
        judged.findings().stream().map(Finding::kind).anyMatch(OF_A_WHOLE_FILE::contains);
    if (wholeFile) {
      LOG.warn("{}: {}", shown(judged.origin()), codes(judged));
    } else if (LOG.isDebugEnabled()) {
      LOG.debug("{}: set aside: {}", shown(judged.origin()), codes(judged));
    }
  }

  void end(int files) {
    LOG.info("read {} files: {} records accepted, {} set aside", files, accepted, setAside);
  }

  private static String codes(Judged judged) {
    return judged.findings().stream()
        .map(Finding::code)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  // The name of a file may hold line breaks, which would look like further messages.
  private static String shown(Origin origin) {
    return origin.toString().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
  }
}
