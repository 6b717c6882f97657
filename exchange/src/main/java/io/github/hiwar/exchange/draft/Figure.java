package io.github.hiwar.exchange.draft;

import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mention, and what of it can go into a record.
 *
 * @param mention what is mentioned, and where
 * @param from its first token
 * @param to the token after its last one
 * @param quantity the amount or percentage, where it is sure and stands alone
 * @param date the date, where it is sure
 * @param weekday the day of the week that the text gives it, 1 for Monday, 0 for none
 */
record Figure(
    Mention mention,
    int from,
    int to,
    Optional<Quantity> quantity,
    Optional<PartialDate> date,
    int weekday) {
  /** What is mentioned between two tokens, as it is said in the record's form. */
  static Figure of(Said said, Mention.Kind kind, int from, int to, Optional<String> value) {
    int start = said.tokens().get(from).start();
    int end = said.tokens().get(to - 1).end();
    Mention mention = new Mention(kind, start, end, value);
    return new Figure(mention, from, to, Optional.empty(), Optional.empty(), 0);
  }

  /** The same with what goes into terms. */
  Figure of(@Nullable Quantity sure) {
    return new Figure(mention, from, to, Optional.ofNullable(sure), date, weekday);
  }

  /** The same with a date. */
  Figure on(Optional<PartialDate> day, int itsWeekday) {
    return new Figure(mention, from, to, quantity, day, itsWeekday);
  }

  boolean isQuantity() {
    return mention.kind() == Mention.Kind.AMOUNT || mention.kind() == Mention.Kind.PERCENTAGE;
  }
}
