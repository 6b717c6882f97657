package io.github.hiwar.exchange.draft;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Findings;
import java.util.List;
import java.util.Optional;

/**
 * The draft made from a text: a record with its claims, and beside it the text, passage by passage,
 * so that a person can compare them.
 *
 * <p>The record holds what the text says for sure: the document with its SHA-256, what is asked as
 * a tree of demands, what was granted as measures without a status. Each cites its place and its
 * words, with the directness {@code computed}, since a program read it; categories are {@code
 * derived} and name the words that they were derived from. No statuses, no people, no parties but
 * those of the settings. Lists whose meaning is not stated are left out and reported.
 *
 * <p>Bad content never causes an exception. This class is immutable and thread-safe.
 */
public final class TextDraft {
  private static final int MOST_FINDINGS = 1000;

  private final Optional<BargainingRecord> record;
  private final List<Passage> passages;
  private final Findings findings;

  private TextDraft(
      Optional<BargainingRecord> record, List<Passage> passages, List<Finding> found) {
    FindingCollector collector = new FindingCollector(MOST_FINDINGS);
    found.forEach(one -> collector.add(one, one.where().line()));
    this.record = record;
    this.passages = List.copyOf(passages);
    this.findings = collector.findings();
  }

  /**
   * {@return the draft of a plain text in UTF-8, of HTML, of a Word document (.docx) or of an
   * OpenDocument text (.odt)}
   *
   * @param document the bytes of the file
   * @param settings what is known of it
   */
  public static TextDraft of(byte[] document, DraftSettings settings) {
    try {
      List<Line> lines = SourceText.lines(document, settings.file());
      Drafting drafting = new Drafting(lines, document, settings);
      BargainingRecord record = drafting.record();
      boolean any = drafting.findings().stream().noneMatch(Finding::isError);
      return new TextDraft(
          any ? Optional.of(record) : Optional.empty(), drafting.passages(), drafting.findings());
    } catch (UnreadableText e) {
      Finding why = DraftKinds.found(e.kind(), settings.file(), 0, "detail", e.detail());
      return new TextDraft(Optional.empty(), List.of(), List.of(why));
    }
  }

  /** {@return the record; empty if the document could not be read, or has no list} */
  public Optional<BargainingRecord> record() {
    return record;
  }

  /** {@return the text, piece by piece in its order} */
  public List<Passage> passages() {
    return passages;
  }

  /** {@return what could not be read, and what is not sure; with the lines of the text} */
  public Findings findings() {
    return findings;
  }
}
