package io.github.hiwar.corpus.statistics;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * A demand that was carried over.
 *
 * @param record the id of its record
 * @param demand its id in the record
 * @param title the title of its record, in the language of the text where it has one in that; empty
 *     if it has none
 * @param text what is asked, in the first language of the record's text
 * @param language that language, as a BCP 47 tag
 * @param status where it stands, as a code: {@code postponed}
 * @param times how many times it was carried over, the steps of the longest chain of relations that
 *     carry it back to older forms, as far as its record shows them
 * @serial exclude
 */
// Serialized as its components, which are described above; the fields of a record take no comment.
@SuppressWarnings("InvalidBlockTag") // Error Prone knows the tag on classes alone.
public record CarriedOver(
    String record,
    String demand,
    String title,
    String text,
    String language,
    String status,
    int times)
    implements Serializable, Comparable<CarriedOver> {
  // Total: lists of the most carried over are the same however the corpus was split.
  private static final Comparator<CarriedOver> ORDER =
      Comparator.comparingInt(CarriedOver::times)
          .reversed()
          .thenComparing(CarriedOver::record)
          .thenComparing(CarriedOver::demand)
          .thenComparing(CarriedOver::title)
          .thenComparing(CarriedOver::text)
          .thenComparing(CarriedOver::language)
          .thenComparing(CarriedOver::status);

  /** What a fact says of it; empty if it is no demand, or was not carried over. */
  static Optional<CarriedOver> of(Fact fact) {
    return fact.number(FactColumn.CARRIED_OVER)
        .filter(times -> times.signum() > 0)
        .map(
            times ->
                new CarriedOver(
                    fact.key(FactColumn.RECORD),
                    fact.key(FactColumn.ID),
                    fact.key(FactColumn.TITLE),
                    fact.key(FactColumn.TEXT),
                    fact.key(FactColumn.LANGUAGE),
                    fact.key(FactColumn.STATUS),
                    times.intValueExact()));
  }

  /** {@return the demand as other records refer to it: {@code urn:example:2024#mileage}} */
  public String reference() {
    return record + "#" + demand;
  }

  /** The most carried over first, then by record and demand. */
  @Override
  public int compareTo(CarriedOver other) {
    return ORDER.compare(this, other);
  }
}
