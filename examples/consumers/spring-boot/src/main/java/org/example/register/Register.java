package org.example.register;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.example.register.RefusedException.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes records that can be read and break no rule, keeps them, and finds them again. */
@Component
class Register {
  private static final int MOST_FINDINGS = 100;
  private static final int LONGEST_ID = 2000; // As the table has it.

  private final StoredRecords store;
  private final long maxBytesKept;
  private final RecordCodec json;
  private final RecordValidator rules = RecordValidator.standard();

  // Reading takes a multiple of the document in memory: so many at once, and the others wait.
  private final Semaphore turns;

  Register(
      StoredRecords store,
      @Value("${register.max-bytes}") int maxBytes,
      @Value("${register.max-bytes-kept}") long maxBytesKept,
      @Value("${register.at-once}") int atOnce) {
    this.store = store;
    this.maxBytesKept = maxBytesKept;
    this.json =
        HiwarJson.standard()
            .limits(Limits.standard().withBytes(maxBytes).withFindings(MOST_FINDINGS));
    this.turns = new Semaphore(atOnce, true);
  }

  /**
   * Reads, checks and keeps a record; what is found is in the language of the locale.
   *
   * @throws RefusedException if there is an error in it, with everything found
   */
  Receipt accept(InputStream body, Locale locale) throws IOException {
    return inTurn(
        body.readAllBytes(), // No more than LimitedBodies lets through.
        document -> {
          Checked checked = check(document, locale);
          return checked.receipt(keep(checked.record()));
        });
  }

  /**
   * Keeps another state of a record that is kept.
   *
   * @param ifMatch the entity tag of the state that it was made of
   * @throws RefusedException if the record is in another state by now, or if there is an error in
   *     what is sent
   */
  Receipt replace(long id, String ifMatch, InputStream body, Locale locale) throws IOException {
    StoredRecord kept = find(id);
    EntityTags.require(ifMatch, kept.digest());
    return inTurn(
        body.readAllBytes(),
        document -> {
          Checked checked = check(document, locale);
          if (!checked.record().id().equals(kept.uri())) {
            throw new RefusedException(Reason.OTHER_RECORD, kept.uri());
          }
          StoredRecord next = stored(id, checked.record());
          requireRoom(next.size() - kept.size());
          if (store.replace(id, kept.digest(), next.digest(), next.json(), next.size()) == 0) {
            throw new RefusedException(Reason.CHANGED, find(id).digest());
          }
          return checked.receipt(next);
        });
  }

  private Receipt inTurn(byte[] document, Function<byte[], Receipt> work) {
    turns.acquireUninterruptibly();
    try {
      return work.apply(document);
    } finally {
      turns.release();
    }
  }

  private Checked check(byte[] document, Locale locale) {
    ReadResult result = json.check(document, rules);
    Findings findings = result.findings();
    List<Told> told = Told.of(findings, locale);
    if (!result.isValid()) {
      Reason reason = result.record().isEmpty() ? Reason.UNREADABLE : Reason.RULES_BROKEN;
      throw new RefusedException(reason, findings.count(Severity.ERROR), told, findings.cut());
    }
    BargainingRecord record = result.orThrow();
    if (record.id().length() > LONGEST_ID) {
      throw new RefusedException(Reason.ID_TOO_LONG, LONGEST_ID);
    }
    return new Checked(record, told, findings.cut());
  }

  /** Keeps a record; one that is kept already, by its id and content, is kept once. */
  private StoredRecord keep(BargainingRecord record) {
    StoredRecord next = stored(null, record);
    Optional<StoredRecord> there = store.findByUri(record.id());
    if (there.isEmpty()) {
      requireRoom(next.size());
      try {
        return store.save(next);
      } catch (DuplicateKeyException atTheSameTime) {
        there = store.findByUri(record.id());
      }
    }
    return there
        .filter(kept -> kept.digest().equals(next.digest()))
        .orElseThrow(() -> new RefusedException(Reason.ID_TAKEN, record.id()));
  }

  private StoredRecord stored(Long id, BargainingRecord record) {
    byte[] utf8 = json.write(record);
    String text = new String(utf8, StandardCharsets.UTF_8);
    return new StoredRecord(id, record.id(), HiwarJson.digest(record), text, utf8.length);
  }

  private void requireRoom(long more) {
    if (more > 0 && store.size() + more > maxBytesKept) {
      throw new RefusedException(Reason.FULL, maxBytesKept);
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
    // Read without our limits: it may be a few bytes longer than it was when it came.
    return HiwarJson.readOrThrow(stored.json().getBytes(StandardCharsets.UTF_8));
  }

  /** A record without errors, and what was found in it that is none. */
  private record Checked(BargainingRecord record, List<Told> findings, int notListed) {
    Receipt receipt(StoredRecord stored) {
      return new Receipt(stored.id(), stored.uri(), stored.digest(), findings, notListed);
    }
  }

  /** What was kept, what was found in it that is no error, and how much more is not listed. */
  record Receipt(long id, String uri, String digest, List<Told> findings, int notListed) {}
}
