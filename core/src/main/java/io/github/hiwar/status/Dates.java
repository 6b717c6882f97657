package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When entries can have happened: on the days of their dates, and where those leave it open, no
 * later than the documents that report them.
 *
 * <p>An entry without a date happened before the record was last written, too. What is set ahead of
 * time is reported before it comes, so that no document bounds it.
 */
final class Dates {
  private static final PartialDate ANY = PartialDate.parse("[..9999-12-31]");

  private final Map<String, LocalDate> published = new HashMap<>();
  private final @Nullable LocalDate written;

  Dates(Journaled record) {
    for (Document document : record.documents()) {
      document.date().ifPresent(date -> published.putIfAbsent(document.id(), date.latest()));
    }
    this.written = record.modified().or(record::created).map(PartialDate::latest).orElse(null);
  }

  PartialDate of(Transition entry) {
    PartialDate stated = entry.on().orElse(ANY);
    if (stated.isExactDay() || entry.to().filter(Status::isSetAhead).isPresent()) {
      return stated;
    }
    LocalDate bound = entry.on().isEmpty() ? written : null;
    for (Citation citation : entry.citations()) {
      LocalDate reported =
          citation.document().map(ref -> published.get(ref.toString())).orElse(null);
      if (reported != null
          && !reported.isBefore(stated.earliest())
          && (bound == null || reported.isBefore(bound))) {
        bound = reported;
      }
    }
    return bound == null || !bound.isBefore(stated.latest())
        ? stated
        : within(entry.on().map(PartialDate::earliest), bound);
  }

  private static PartialDate within(Optional<LocalDate> first, LocalDate last) {
    return first
        .map(day -> PartialDate.within(day, last))
        .orElseGet(() -> PartialDate.notAfter(last));
  }
}
