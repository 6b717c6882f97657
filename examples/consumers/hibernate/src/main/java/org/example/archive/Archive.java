package org.example.archive;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import io.github.hiwar.insight.change.Conflict;
import io.github.hiwar.insight.change.RecordMerge;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.lifecycle.DemandStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Records in a database: kept whole, found by where their demands stand, edited by several people
 * at once.
 */
public final class Archive {
  private static final FindingKind CONFLICT =
      FindingKind.of(
          "archive-conflict",
          Severity.ERROR,
          Map.of(
              "en",
              new FindingText(
                  "{place} was changed by somebody else too: {ours} here, {theirs} there",
                  "One value was changed in two ways",
                  "Nobody but the two can say which one holds",
                  "Ask, and save again"),
              "fr",
              new FindingText(
                  "quelqu’un d’autre a aussi modifié {place}\u202F: ici {ours}, là {theirs}",
                  "Une valeur a été modifiée de deux façons",
                  "Eux seuls peuvent dire laquelle vaut",
                  "Demander, puis enregistrer de nouveau"),
              "ar",
              new FindingText(
                  "غيّر شخص آخر {place} أيضاً: هنا {ours} وهناك {theirs}",
                  "غُيّرت قيمة واحدة بطريقتين",
                  "لا يعرف أيهما الصحيح سوى صاحبَي التغييرين",
                  "اسألهما ثم احفظ من جديد")));

  private final SessionFactory database;

  /**
   * An archive.
   *
   * @param database what knows the two tables
   */
  public Archive(SessionFactory database) {
    this.database = database;
  }

  /** Keeps a record that the archive does not have yet. */
  public void add(BargainingRecord record) {
    database.inTransaction(
        session -> {
          session.persist(new StoredRecord(record));
          facts(session, record);
        });
  }

  /** The newest state of a record. */
  public Optional<BargainingRecord> find(String id) {
    return database.fromTransaction(
        session ->
            Optional.ofNullable(session.find(StoredRecord.class, id)).map(StoredRecord::record));
  }

  /**
   * Saves an edit.
   *
   * @param base the state that was edited
   * @param edited what it became
   * @return what was changed by others in another way; nothing was saved then
   */
  // begin Save what several people edit
  public Findings save(BargainingRecord base, BargainingRecord edited) {
    BargainingRecord ours = edited;
    for (BargainingRecord known = base; !replaced(known, ours); ) {
      BargainingRecord theirs = find(base.id()).orElseThrow();
      RecordMerge merge = RecordMerge.of(known, ours, theirs);
      if (!merge.conflicts().isEmpty()) {
        return Findings.of(merge.conflicts().stream().map(Archive::finding).toList());
      }
      known = theirs; // both edits, made of what is there now
      ours = merge.mergedOrThrow();
    }
    return Findings.none();
  }

  private boolean replaced(BargainingRecord known, BargainingRecord ours) {
    return database.fromTransaction(
        session -> {
          boolean replaced =
              session
                      .createMutationQuery(
                          "update StoredRecord set record = :record, digest = :digest"
                              + " where id = :id and digest = :known")
                      .setParameter("record", ours)
                      .setParameter("digest", HiwarJson.digest(ours))
                      .setParameter("id", ours.id())
                      .setParameter("known", HiwarJson.digest(known))
                      .executeUpdate()
                  == 1;
          if (replaced) {
            facts(session, ours); // in the same transaction
          }
          return replaced;
        });
  }

  private static Finding finding(Conflict conflict) {
    return Finding.of(
        CONFLICT,
        new Where("", 0, 0, "", "", conflict.place()),
        Map.of(
            "place", new Argument.Text(conflict.place()),
            "ours", new Argument.Text(conflict.ours().map(Object::toString).orElse("–")),
            "theirs", new Argument.Text(conflict.theirs().map(Object::toString).orElse("–"))));
  }
  // end

  private static void facts(Session session, BargainingRecord record) {
    session
        .createMutationQuery("delete DemandRow where record = :id")
        .setParameter("id", record.id())
        .executeUpdate();
    for (Fact fact : Fact.of(record)) {
      if (fact.kind() == FactKind.DEMANDS) {
        session.persist(new DemandRow(fact));
      }
    }
  }

  // begin Find records by where their demands stand
  public List<String> having(DemandStatus status) {
    return database.fromTransaction(
        session ->
            session
                .createSelectionQuery(
                    "select distinct record from DemandRow where status = :status order by record",
                    String.class)
                .setParameter("status", status.state())
                .getResultList());
  }
  // end
}
