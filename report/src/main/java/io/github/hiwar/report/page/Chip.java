package io.github.hiwar.report.page;

import io.github.hiwar.lifecycle.Status;
import java.util.Locale;

/**
 * A status as the page shows it. The label says it; the tone only helps the eye.
 *
 * @param code the code of the status
 * @param label its name
 * @param tone the name of a colour
 */
public record Chip(String code, String label, String tone) {
  /** The chip of a status. */
  public static Chip of(Status status, Words words) {
    return new Chip(
        status.state(), words.status(status), status.tone().name().toLowerCase(Locale.ROOT));
  }

  /** A status that something came into on a day that nobody states. */
  static Chip undated(Status status, Words words) {
    Chip known = of(status, words);
    return new Chip(known.code + "-undated", words.say("undated", known.label), known.tone);
  }

  static Chip unknown(Words words) {
    return new Chip("unknown", words.say("unknown.status"), "open");
  }
}
