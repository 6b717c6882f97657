package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A member of which sources give rival values: what the record holds, and each value that is stated
 * otherwise, with its sources. Nobody is declared right.
 *
 * @param about what it is about; an entity of another record has no value here
 * @param member the place in it: {@code terms/quantity}
 * @param held what the record holds there, empty if nothing
 * @param citations the sources of what the record holds: those of the nearest object that has any,
 *     so that the count of a tally is not put down to the sources of its ballot
 * @param rivals the statements that say otherwise, in record order
 */
public record ValueDispute(
    Ref<? extends Entity> about,
    String member,
    Optional<Object> held,
    List<Citation> citations,
    List<Statement> rivals) {
  private static final String CITATIONS = "citations";

  /**
   * Keeps unmodifiable copies.
   *
   * @param about what it is about
   * @param member the place in it
   * @param held what the record holds there, empty if nothing
   * @param citations the sources of what the record holds
   * @param rivals the statements that say otherwise, in record order
   */
  public ValueDispute {
    citations = List.copyOf(citations);
    rivals = List.copyOf(rivals);
  }

  static List<ValueDispute> of(BargainingRecord record) {
    Map<List<String>, List<Statement>> rivals = new LinkedHashMap<>();
    for (Statement statement : record.statements()) {
      if (statement.standing() == StatementStanding.RIVAL) {
        String about = statement.about().map(Ref::toString).orElse(record.id());
        rivals
            .computeIfAbsent(List.of(about, statement.member()), key -> new ArrayList<>())
            .add(statement);
      }
    }
    List<ValueDispute> disputes = new ArrayList<>();
    rivals.forEach((key, stated) -> disputes.add(of(record, key.get(0), key.get(1), stated)));
    return List.copyOf(disputes);
  }

  private static ValueDispute of(
      BargainingRecord record, String about, String member, List<Statement> rivals) {
    Optional<Entity> entity = Optional.ofNullable(record.entities().get(about));
    Optional<Object> held = entity.flatMap(one -> at(one, member));
    return new ValueDispute(
        Ref.to(Entity.class, about),
        member,
        held,
        held.flatMap(value -> entity).map(one -> citations(one, member)).orElse(List.of()),
        rivals);
  }

  private static Optional<Object> at(Entity entity, String place) {
    return MemberPlace.find(entity, place).flatMap(found -> found.in(entity));
  }

  private static List<Citation> citations(Entity entity, String member) {
    for (String place = member; ; place = place.substring(0, place.lastIndexOf('/'))) {
      List<Citation> nearest = list(at(entity, place + "/" + CITATIONS));
      if (!nearest.isEmpty()) {
        return nearest;
      }
      if (place.indexOf('/') < 0) {
        return list(at(entity, CITATIONS));
      }
    }
  }

  private static List<Citation> list(Optional<Object> found) {
    return found.stream()
        .flatMap(list -> ((List<?>) list).stream())
        .map(Citation.class::cast)
        .toList();
  }
}
