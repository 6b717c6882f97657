package io.github.hiwar.exchange.draft;

import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.PartialDate;
import java.util.Optional;

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
  boolean isQuantity() {
    return mention.kind() == Mention.Kind.AMOUNT || mention.kind() == Mention.Kind.PERCENTAGE;
  }
}
