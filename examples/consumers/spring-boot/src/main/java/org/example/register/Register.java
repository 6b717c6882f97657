package org.example.register;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Severity;
import io.github.hiwar.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.example.register.RefusedException.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes records that can be read and break no rule, keeps them, and finds them again. */
@Component
class Register {
  private final StoredRecords store;
  private final int maxBytes;
  private final HiwarJson json = HiwarJson.standard();
  private final RecordValidator rules = RecordValidator.standard();

  Register(StoredRecords store, @Value("${register.max-bytes}") int maxBytes) {
    this.store = store;
    this.maxBytes = maxBytes;
  }

  /**
   * Reads, checks and keeps a record; what is found is in the language of the locale.
   *
   * @throws RefusedException if there is an error in it, with everything found
   */
  Receipt accept(InputStream body, Locale locale) throws IOException {
    // One byte over the limit is enough to know: a hostile body is never read to its end.
    byte[] document = body.readNBytes(maxBytes + 1);
    if (document.length > maxBytes) {
      throw new RefusedException(Reason.TOO_LARGE, maxBytes);
    }
    ReadResult result = json.readRecord(document);
    List<Finding> findings = new ArrayList<>(Finding.of(result, locale));
    if (!result.isValid()) {
      throw new RefusedException(
          Reason.UNREADABLE, result.errors().size(), findings, result.cut());
    }
    BargainingRecord record = result.orThrow();
    ValidationReport report = rules.validate(record);
    findings.addAll(Finding.of(report, document, locale));
    int notListed = result.cut() + report.found() - report.violations().size();
    if (!report.isValid()) {
      throw new RefusedException(
          Reason.RULES_BROKEN, report.count(Severity.ERROR), findings, notListed);
    }
    StoredRecord stored = keep(record);
    return new Receipt(stored.id(), stored.uri(), stored.digest(), findings, notListed);
  }

  /** Keeps a record; one that is kept already, by its id and content, is kept once. */
  private StoredRecord keep(BargainingRecord record) {
    String digest = HiwarJson.digest(record);
    String text = new String(json.writeRecord(record), StandardCharsets.UTF_8);
    try {
      return store.save(new StoredRecord(null, record.id(), digest, text));
    } catch (DuplicateKeyException e) {
      return store
          .findByUri(record.id())
          .filter(kept -> kept.digest().equals(digest))
          .orElseThrow(() -> new RefusedException(Reason.ID_TAKEN, record.id()));
    }
  }

  /**
   * What is kept under a number.
   *
   * @throws RefusedException if there is nothing
   */
  StoredRecord find(long id) {
    return store.findById(id).orElseThrow(() -> new RefusedException(Reason.NOT_FOUND, id));
  }

  /** A kept record, ready to be asked. */
  BargainingRecord open(StoredRecord stored) {
    return json.readRecord(stored.json().getBytes(StandardCharsets.UTF_8)).orThrow();
  }

  /** What was kept, what was found in it that is no error, and how much more is not listed. */
  record Receipt(long id, String uri, String digest, List<Finding> findings, int notListed) {}
}
