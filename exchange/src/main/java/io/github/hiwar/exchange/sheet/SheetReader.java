package io.github.hiwar.exchange.sheet;

import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet of claims in the bytes of a file; what cannot be read is a finding. */
final class SheetReader {
  private static final int MOST_FINDINGS = 200;

  private SheetReader() {}

  static ClaimsSheet read(byte[] file, String source, SheetWords words, String page) {
    FindingCollector findings = new FindingCollector(MOST_FINDINGS);
    Where whole = Where.DOCUMENT.in(source);
    try {
      SheetFile opened = SheetFile.of(file);
      if (!opened.encoding().isEmpty()) {
        findings.add(SheetKinds.found(whole, "sheet-encoding", opened.encoding(), ""), 0);
      }
      Pages.Chosen chosen = Pages.choose(opened, words, page, whole, findings);
      List<ClaimRow> rows =
          new RowReader(chosen.page(), chosen.headings(), words, source, findings).read();
      return new ClaimsSheet(
          source,
          sha256(file),
          chosen.headings().language(),
          chosen.title(),
          chosen.headings().all(),
          rows,
          findings.findings());
    } catch (UnreadableSheetException e) {
      Where where = e.row() > 0 ? whole.at(e.row(), 0) : whole;
      findings.add(SheetKinds.found(where, e.code(), e.value(), ""), 0);
      return new ClaimsSheet(
          source, sha256(file), "", Optional.empty(), Set.of(), List.of(), findings.findings());
    }
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
