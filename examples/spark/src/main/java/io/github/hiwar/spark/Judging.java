package io.github.hiwar.spark;

import io.github.hiwar.corpus.Judge;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.validation.RecordValidator;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which rules records are judged, and of which day the figures are. It travels to the tasks,
 * each of which makes its judge of it.
 *
 * @param profile which rules run
 * @param asOf the day; null for the day of each record's last journal entry
 */
record Judging(Profile profile, @Nullable LocalDate asOf) implements Serializable {
  /** Which rules run, as on the command line. */
  enum Profile {
    draft,
    standard,
    publication,
    strict
  }

  Judge judge() {
    RecordValidator validator =
        switch (profile) {
          case draft -> RecordValidator.draft();
          case standard -> RecordValidator.standard();
          case publication -> RecordValidator.publication();
          case strict -> RecordValidator.strict();
        };
    return Judge.of(
        HiwarJson.standard().mode(ReadMode.LENIENT_IF_NEWER),
        asOf == null ? validator : validator.asOf(asOf));
  }
}
