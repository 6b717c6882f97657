package io.github.hiwar.corpus;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides which records of a corpus count: those that can be read and break no rule that weighs as
 * an error. The others are set aside with their errors. Of warnings and notices only those are told
 * of what a lenient reader could not read.
 *
 * <p>One machine and a cluster judge by the same class, so that they keep the same records. This
 * class is immutable and thread-safe.
 *
 * <pre>{@code
 * Judge judge = Judge.standard();
 * judge.read("corpus.ndjson.gz", in, one ->
 *     one.record().ifPresentOrElse(this::count, () -> one.findings().forEach(log::warn)));
 * }</pre>
 */
public final class Judge {
  /**
   * How many bytes a line may have: 64 MiB, room for a record of some forty thousand demands. What
   * is longer is more likely a file that is not what it seems.
   */
  public static final int LONGEST_LINE = 64 << 20;

  private static final int MOST = 100;

  private final RecordCodec json;
  private final RecordValidator validator;
  private final int longestLine;

  private Judge(RecordCodec json, RecordValidator validator, int longestLine) {
    this.json = json;
    this.validator = validator;
    this.longestLine = longestLine;
  }

  /**
   * {@return a judge that reads with the JSON library that is found, a document of a newer version
   * as leniently as it needs, and judges by the standard rules}
   */
  public static Judge standard() {
    return of(HiwarJson.standard().mode(ReadMode.LENIENT_IF_NEWER), RecordValidator.standard());
  }

  /**
   * {@return a judge that reads with one reader, and judges by the rules of one validator}
   *
   * @param json reads the documents
   * @param validator finds what is wrong with a record; of each, a hundred findings are listed
   */
  public static Judge of(RecordCodec json, RecordValidator validator) {
    return new Judge(json, validator.atMost(MOST), LONGEST_LINE);
  }

  /**
   * {@return the same with lines, and documents, of at most so many bytes; what is longer is set
   * aside}
   *
   * @param bytes how many, {@value #LONGEST_LINE} unless asked otherwise
   */
  public Judge longestLine(int bytes) {
    return new Judge(json, validator, bytes);
  }

  /**
   * Judges every record of a file, one after the other, in their order.
   *
   * @param file what the file is called; one whose name ends in {@code .json} (or {@code .json.gz})
   *     is one record, any other holds one record a line
   * @param in its bytes, plain or compressed with gzip; it is not closed
   * @param consumer takes what came of each record, and what is wrong with the file
   * @throws IOException if the stream fails; an archive that is cut off or damaged is found at its
   *     line
   */
  public void read(String file, InputStream in, Consumer<Judged> consumer) throws IOException {
    UnjudgedLines lines = new UnjudgedLines(file, in, longestLine);
    for (Unjudged line = lines.next(); line != null; line = lines.next()) {
      consumer.accept(line.judge(this));
    }
  }

  /**
   * {@return what came of each record of a file, for whoever asks for one after the other, as the
   * tasks of a cluster do}
   *
   * <p>Asking throws {@link UncheckedIOException} if the stream fails.
   *
   * @param file what the file is called; its ending counts as it does when a consumer {@linkplain
   *     #read takes} the records
   * @param in its bytes, plain or compressed with gzip; it is not closed
   */
  public Iterator<Judged> judged(String file, InputStream in) {
    UnjudgedLines lines = new UnjudgedLines(file, in, longestLine);
    return new Iterator<>() {
      private @Nullable Unjudged ahead;
      private boolean looked;

      @Override
      public boolean hasNext() {
        try {
          ahead = looked ? ahead : lines.next();
          looked = true;
          return ahead != null;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public Judged next() {
        if (!hasNext() || ahead == null) {
          throw new NoSuchElementException();
        }
        looked = false;
        return ahead.judge(Judge.this);
      }
    };
  }

  int longestLine() {
    return longestLine;
  }

  /**
   * {@return what came of the document at a place: one line of a corpus, or a file of many lines}
   *
   * @param origin where the document begins
   * @param utf8 the document, in UTF-8
   */
  public Judged judge(Origin origin, byte[] utf8) {
    ReadResult read = json.read(utf8);
    Optional<String> id = read.record().map(BargainingRecord::id);
    if (read.record().isEmpty()) {
      return setAside(origin, id, read.findings());
    }
    BargainingRecord record = read.record().get();
    Findings unread =
        read.findings().without(one -> one.severity() != Severity.WARNING).atMost(MOST);
    if (validator.validate(record).isValid()) {
      return Judged.accepted(origin, record, inFile(origin, unread));
    }
    // Places in lines and columns are looked for where there is an error to tell; and what may be
    // explained by what could not be read is none.
    Findings found = json.check(utf8, validator).findings();
    return found.isValid()
        ? Judged.accepted(origin, record, inFile(origin, unread))
        : setAside(origin, id, found);
  }

  private static Judged setAside(Origin origin, Optional<String> id, Findings found) {
    return new Judged(
        origin, Optional.empty(), id, inFile(origin, found.errorsOnly().atMost(MOST)));
  }

  // A document begins at line 1 of its file, and so has lines of its own; a line has none.
  private static Findings inFile(Origin origin, Findings found) {
    return found.with(
        one -> {
          long line = origin.line() + Math.max(0, one.where().line() - 1);
          return one.at(one.where().in(origin.file()).at(line, one.where().column()));
        });
  }
}
