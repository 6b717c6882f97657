package io.github.hiwar.corpus;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.validation.Entries;
import io.github.hiwar.validation.Inspection;
import io.github.hiwar.validation.Rule;
import io.github.hiwar.validation.Topic;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Links from one record into another, followed where both are at hand.
 *
 * <p>A record alone cannot tell whether the demand that it continues is in the record of the year
 * before. Together they can: what is linked to is missing if its record is at hand, and none of
 * that URI has an entity with that id, of the kind that the link asks for. Of a record that is not
 * at hand nothing is said. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Rule rule = Links.among(List.of(talks2022, talks2023)::stream).rule();
 * Findings findings = RecordValidator.standard().with(rule).validate(talks2023);
 * }</pre>
 */
public final class Links {
  private final Map<String, Set<Target>> missing;

  /** What a link leads to in its record. */
  private record Target(String id, Class<? extends Entity> type) {
    static Target of(Ref<?> ref) {
      return new Target(ref.id(), ref.type());
    }

    boolean isIn(BargainingRecord record) {
      return type.isInstance(record.entities().get(id));
    }
  }

  private Links(Map<String, Set<Target>> missing) {
    this.missing = missing;
  }

  /**
   * {@return the links among records} These are gone through once, and a second time if there are
   * links; what is kept grows with the links, not with the records.
   *
   * @param records gives the records anew each time that it is asked
   */
  public static Links among(Supplier<Stream<BargainingRecord>> records) {
    Map<String, Set<Target>> targets = new HashMap<>();
    try (Stream<BargainingRecord> all = records.get()) {
      all.forEach(
          record -> outward(record, (place, ref) -> in(targets, ref.record()).add(Target.of(ref))));
    }
    Map<String, Set<Target>> missing = new HashMap<>();
    if (!targets.isEmpty()) {
      try (Stream<BargainingRecord> all = records.get()) {
        all.filter(record -> targets.containsKey(record.id()))
            .forEach(
                record ->
                    // Of several records with one id, what one of them has is there.
                    missing
                        .computeIfAbsent(record.id(), targets::get)
                        .removeIf(target -> target.isIn(record)));
      }
    }
    missing.values().removeIf(Set::isEmpty);
    return new Links(missing);
  }

  private static Set<Target> in(Map<String, Set<Target>> targets, Optional<String> record) {
    return targets.computeIfAbsent(record.orElseThrow(), uri -> new HashSet<>());
  }

  private static void outward(BargainingRecord record, BiConsumer<Place, Ref<?>> link) {
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Ref<?> ref && ref.isExternal() && !ref.isWholeRecord()) {
            link.accept(place, ref);
          }
        });
  }

  /**
   * {@return whether a reference leads to an entity of a record at hand that this record has not}
   *
   * @param ref the reference
   */
  public boolean isMissing(Ref<?> ref) {
    return ref.record()
        .map(missing::get)
        .filter(targets -> targets.contains(Target.of(ref)))
        .isPresent();
  }

  /**
   * {@return a rule that finds, in a record, each link to what is {@linkplain #isMissing missing}}
   * Its kind is {@link FileKinds#LINK_TARGET_MISSING}.
   */
  public Rule rule() {
    return Rule.of(
        FileKinds.LINK_TARGET_MISSING,
        Topic.REFERENCES,
        BargainingRecord.class,
        Entries.WRITTEN,
        this::look);
  }

  private void look(BargainingRecord record, Inspection inspection) {
    if (!missing.isEmpty()) {
      outward(
          record,
          (place, ref) -> {
            if (isMissing(ref)) {
              Entity holder = place.entity().orElse(record);
              inspection.report(
                  holder, below(holder, place), "record", ref.record(), "id", ref.id());
            }
          });
    }
  }

  // An entity stands in a list of the record, and the record in none.
  private static String below(Entity holder, Place place) {
    String pointer = place.pointer();
    int start = 1;
    if (!(holder instanceof BargainingRecord)) {
      start = pointer.indexOf('/', pointer.indexOf('/', start) + 1) + 1;
    }
    return pointer.substring(start);
  }
}
