package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One validation of one record, as a rule sees it: what else is in the record, and where to report.
 *
 * <p>An inspection is for the time of one check only; do not keep it.
 */
public final class Inspection {
  private static final int MOST_SUGGESTED = 50;

  private final BargainingRecord record;
  private final @Nullable LocalDate asOf;
  private final Reporter reporter;
  private final EntityTable table;
  private final Facts facts;

  // Where the walk is. Set by it before each check.
  final Path path = new Path();
  private @Nullable String earlier;
  private int suggested;
  private final Map<Class<?>, List<String>> idsByType = new HashMap<>();
  private final Map<String, Optional<String>> nearCodes = new HashMap<>();
  private @Nullable Rule rule;
  private @Nullable Object object;
  private @Nullable Shape<?> shape;
  private EntityTable.@Nullable Known entity;

  Inspection(BargainingRecord record, ValidatorSettings settings) {
    this.record = record;
    this.asOf = settings.asOf();
    this.table = new EntityTable(record);
    this.reporter = new Reporter(settings, table);
    this.facts = new Facts(record, table);
  }

  /** {@return the whole record} */
  public BargainingRecord record() {
    return record;
  }

  /**
   * {@return the day that deadlines are looked at from; empty if the validator was not given one}
   */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /**
   * {@return the entity behind a reference, empty if the record has none with that id and type}
   *
   * @param <T> what is expected behind the reference
   * @param ref the reference
   */
  public <T extends Entity> Optional<T> find(Ref<T> ref) {
    EntityTable.Known known = table.get(ref.toString());
    return known != null && ref.type().isInstance(known.entity)
        ? Optional.of(ref.type().cast(known.entity))
        : Optional.empty();
  }

  /**
   * Reports the object that is being looked at.
   *
   * @param member the member that is wrong, or a place in it ({@code "subjects/1"}); empty for the
   *     object itself, which is also reported if the document has no such member
   * @param params names and values for the message, in turn: entities and references are shown by
   *     their names, codes by their labels, and an empty optional is no value
   */
  public void report(String member, Object... params) {
    reporter.add(rule(), place(member), entity, params);
  }

  private String place(String member) {
    return (earlier == null ? path.pointer() : earlier) + below(shape, object, member);
  }

  /**
   * Reports another entity of the record than the one that is being looked at.
   *
   * @param found the entity
   * @param member as in {@link #report(String, Object...)}
   * @param params as in {@link #report(String, Object...)}
   */
  public void report(Entity found, String member, Object... params) {
    report(table.placeOf(found), member, params);
  }

  /** Reports an entity at the very place where it stands, of two with one id. */
  void report(EntityTable.Known known, String member, Object... params) {
    String pointer = known.pointer() + below(known.shape, known.entity, member);
    reporter.add(rule(), pointer, known, params);
  }

  private Rule rule() {
    if (rule == null) {
      throw new IllegalStateException("a rule reports outside of its check");
    }
    return rule;
  }

  /** The entity with that id as messages show it. */
  Argument named(String id) {
    return reporter.named(id);
  }

  Findings findings() {
    return reporter.findings();
  }

  // The member if the document has it; a pointer to what is not there would lead nowhere.
  @SuppressWarnings("unchecked") // The object is one of its shape.
  private static String below(@Nullable Shape<?> shape, @Nullable Object object, String member) {
    if (member.isEmpty()) {
      return "";
    }
    if (shape != null && object != null) {
      int slash = member.indexOf('/');
      String name = slash < 0 ? member : member.substring(0, slash);
      Optional<Member<Object>> known = ((Shape<Object>) shape).member(name);
      boolean there =
          known.isPresent()
              ? known.get().get(object) != null
              : object instanceof Extensible open && open.extensions().members().containsKey(name);
      if (!there) {
        return "";
      }
    }
    return "/" + member;
  }

  /** The entity with that id, whatever it is. */
  @Nullable Entity entity(String id) {
    EntityTable.Known known = table.get(id);
    return known == null ? null : known.entity;
  }

  /** The place of that name in an entity, empty if such an entity can have none. */
  Optional<MemberPlace> placeIn(Entity found, String name) {
    return MemberPlace.find(table.placeOf(found).shape, name);
  }

  /** The member that the first in the name of a place was probably meant to be. */
  Optional<String> nearMember(Entity found, String name) {
    int slash = name.indexOf('/');
    String first = slash < 0 ? name : name.substring(0, slash);
    List<String> members = table.placeOf(found).shape.members().stream().map(Member::name).toList();
    return members.contains(first) ? Optional.empty() : suggestion(first, members);
  }

  /**
   * Whether the entity around the object that is being looked at says why there is no value.
   *
   * @param member the member of the object that has none
   */
  boolean isExplained(String member) {
    if (entity == null
        || !(entity.entity instanceof Sourced sourced)
        || sourced.absent().isEmpty()) {
      return false;
    }
    String below = (path.pointer() + "/" + member).substring(entity.pointer().length() + 1);
    return sourced.absent().containsKey(below);
  }

  /** The id of that type that an unknown one was probably meant to be. */
  Optional<String> nearestId(String id, Class<?> type) {
    if (suggested++ >= MOST_SUGGESTED) {
      return Optional.empty();
    }
    // Two slips in a short id leave nothing that the two have in common.
    return NearMiss.of(
        id,
        idsByType.computeIfAbsent(
            type,
            any ->
                table.all().stream()
                    .filter(known -> type.isInstance(known.entity))
                    .map(known -> known.entity.id())
                    .toList()));
  }

  /** The known word that another was probably meant to be; it is not sought without end. */
  Optional<String> suggestion(String word, List<String> known) {
    return suggested++ < MOST_SUGGESTED ? NearMiss.of(word, known, 2) : Optional.empty();
  }

  /** The code of the list that an unknown one was probably meant to be; each is sought once. */
  Optional<String> nearCode(UnknownCode unknown) {
    return nearCodes.computeIfAbsent(
        unknown.list() + " " + unknown.code(),
        key -> NearMiss.of(unknown.code().code(), unknown.known()));
  }

  /** The entries of the journal that the rule looks at, as they are listed. */
  List<Transition> entries() {
    Entries which =
        rule()
            .entries()
            .orElseThrow(() -> new IllegalStateException("a rule about entries says which"));
    return which == Entries.STANDING ? record.journal().standing() : record.transitions();
  }

  Facts facts() {
    return facts;
  }

  EntityTable table() {
    return table;
  }

  void enter(EntityTable.@Nullable Known now) {
    entity = now;
  }

  /** Has rules look at what stands at a place that the walk has left. */
  void runAt(String pointer, EntityTable.@Nullable Known around, Rule[] rules, Object looked) {
    EntityTable.Known now = entity;
    earlier = pointer;
    entity = around;
    run(rules, looked, null);
    entity = now;
    earlier = null;
  }

  EntityTable.@Nullable Known around() {
    return entity;
  }

  void run(Rule[] rules, Object looked, @Nullable Shape<?> itsShape) {
    for (Rule one : rules) {
      rule = one;
      object = looked;
      shape = itsShape;
      try {
        one.check(looked, this);
      } catch (RuntimeException | StackOverflowError failure) {
        reporter.failed(one, place(""), entity, failure);
      }
    }
    rule = null;
  }
}
