package io.github.hiwar.exchange.sheet;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a sheet of claims, as it was understood; what was not stands in {@code others}. This
 * class is immutable and thread-safe.
 *
 * @param row the row as a spreadsheet numbers it, from 1 on
 * @param id the id of the demand, empty if the sheet does not say
 * @param number the number of the claim, empty if it has none
 * @param heading whether it is no claim by itself, but what the claims below it are about
 * @param theme what it is about
 * @param claim what is asked
 * @param proposal what is offered instead, or promised
 * @param answer what was answered
 * @param status where it stands
 * @param on since when
 * @param deadline by when what was promised is due
 * @param party the party that answers, as the sheet calls it; empty if it does not say
 * @param others what stands in columns of other headings, and words that nobody knows, by heading
 */
public record ClaimRow(
    int row,
    String id,
    String number,
    boolean heading,
    Optional<DemandCategory> theme,
    Optional<LocalizedText> claim,
    Optional<LocalizedText> proposal,
    Optional<LocalizedText> answer,
    Optional<DemandStatus> status,
    Optional<PartialDate> on,
    Optional<PartialDate> deadline,
    String party,
    Map<String, String> others) {
  /**
   * Keeps an unmodifiable copy of what is left.
   *
   * @param row the row
   * @param id the id of the demand
   * @param number the number of the claim
   * @param heading whether it is a heading of those below
   * @param theme what it is about
   * @param claim what is asked
   * @param proposal what is offered instead
   * @param answer what was answered
   * @param status where it stands
   * @param on since when
   * @param deadline by when what was promised is due
   * @param party the party that answers
   * @param others what else stands in the row
   */
  public ClaimRow {
    others = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }
}
