package io.github.hiwar.json;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document cannot be read, or breaks rules; everything found is listed, in the message too. */
public final class InvalidDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was found. */
  private final transient @Nullable Findings findings;

  InvalidDocumentException(Findings findings) {
    super(
        findings.stream().map(Finding::toString).collect(Collectors.joining("\n"))
            + (findings.wasCut()
                ? "\nlist cut at %s, %s more".formatted(findings.list().size(), findings.cut())
                : ""));
    this.findings = findings;
  }

  /** {@return everything found; of an exception that was serialized, nothing but its message} */
  public Findings findings() {
    return findings == null ? Findings.none() : findings;
  }
}
