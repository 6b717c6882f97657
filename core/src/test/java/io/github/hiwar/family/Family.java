package io.github.hiwar.family;

import io.github.hiwar.BargainingRecord;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of record that can be made of any size. The document grows with the size and no faster, so
 * that what an operation costs may grow no faster either.
 *
 * @param name what is many in it
 * @param making makes one
 */
public record Family(String name, Making making) {
  /** Makes a record of a family. */
  @FunctionalInterface
  public interface Making {
    /** A record of that size, with ids and texts of that kind. */
    BargainingRecord of(int size, Names names);
  }

  /** Every family that is known. */
  public static List<Family> all() {
    return Stream.of(
            JournalFamilies.ALL,
            TreeFamilies.ALL,
            PartyFamilies.ALL,
            MeetingFamilies.ALL,
            TextFamilies.ALL,
            TermsFamilies.ALL,
            RepeatedFamilies.ALL,
            VoteFamilies.ALL,
            SourceFamilies.ALL)
        .flatMap(List::stream)
        .toList();
  }

  /** The record of that size. */
  public BargainingRecord of(int size, Names names) {
    return making.of(size, names);
  }

  @Override
  public String toString() {
    return name;
  }
}
