package io.github.hiwar.validation;

import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Statement;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a walk through a record does at each shape for a set of rules, worked out once: which rules
 * look at objects of the shape, and which members lead to something that a rule looks at.
 */
final class Plan {
  private static final Set<String> WORDS = Set.of("text", "id");

  /** What the walk does at objects of one shape. */
  static final class Stop {
    final Shape<Object> shape;
    final boolean isStatement;
    Rule[] rules = {};
    Route[] routes = {};

    @SuppressWarnings("unchecked") // A stop is only ever given objects of its shape.
    Stop(Shape<?> shape) {
      this.shape = (Shape<Object>) shape;
      this.isStatement = shape.type() == Statement.class;
    }
  }

  /** What a member leads to. */
  enum Kind {
    TEXT,
    WORD,
    REFERENCE,
    CODE,
    DATE,
    SPAN,
    OBJECT,
    CHOICE
  }

  /** A member that leads to something that rules look at. */
  static final class Route {
    final String name;
    final Kind kind;
    final boolean many;
    final int order;
    boolean entities;
    Class<?> target = Object.class;
    String listName = "";
    Set<String> known = Set.of();
    Stop[] stops = {};

    boolean leadsToCodes() {
      return kind == Kind.CODE || kind == Kind.OBJECT || kind == Kind.CHOICE;
    }

    Route(Member<?> member, Kind kind, int order) {
      this.name = member.name();
      this.kind = kind;
      this.many = member.cardinality() == Cardinality.MANY;
      this.order = order;
    }
  }

  private final List<Rule> rules;
  private final Map<Shape<?>, Stop> stops = new HashMap<>();
  private final Map<Class<?>, Route> lists = new HashMap<>();
  private final Stop root;
  private final ValueRules values;
  private final LatePlan written;

  /** The plan for these rules. */
  Plan(List<Rule> rules) {
    this.rules = rules;
    this.values = new ValueRules(rules);
    this.written =
        new LatePlan(
            rules.stream()
                .filter(rule -> rule.entries().filter(Entries.WRITTEN::equals).isPresent())
                .toList());
    this.root = stop(Shapes.record());
    while (prune()) {
      // Until no route leads to a stop where nothing is left to do.
    }
  }

  Stop root() {
    return root;
  }

  /** The rules that look at values of no shape, such as a broken reference. */
  ValueRules values() {
    return values;
  }

  /** What is done at an entry that was taken back, and in it: what looks at all that is written. */
  Plan written() {
    return written.get();
  }

  /** A member that holds codes of the list of a code. */
  Optional<Route> listOf(OpenCode code) {
    return Optional.ofNullable(lists.get(code.getClass()));
  }

  /** What is done at objects of the shape of this one; nothing if it is of none. */
  Stream<Stop> stopsOf(Object object) {
    return stops.values().stream().filter(stop -> stop.shape.type().isInstance(object)).limit(1);
  }

  private Stop stop(Shape<?> shape) {
    Stop known = stops.get(shape);
    if (known != null) {
      return known;
    }
    Stop stop = new Stop(shape);
    stops.put(shape, stop);
    stop.rules = rulesFor(shape.type());
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < shape.members().size(); i++) {
      Route route = route(shape.members().get(i), i);
      if (route != null) {
        routes.add(route);
      }
    }
    stop.routes = routes.toArray(Route[]::new);
    return stop;
  }

  // Those of one type together: Java remembers which interface an object was last found to have,
  // and searches all that it has for any other.
  private Rule[] rulesFor(Class<?> type) {
    return rules.stream()
        .filter(rule -> rule.type().isAssignableFrom(type))
        .sorted(Comparator.comparing(rule -> rule.type().getName()))
        .toArray(Rule[]::new);
  }

  private @Nullable Route route(Member<?> member, int order) {
    Form<?> form = member.form();
    if (form instanceof Form.Localized) {
      return new Route(member, Kind.TEXT, order);
    }
    if (form instanceof Form.Scalar<?> scalar) {
      Kind kind = kindOf(scalar);
      return kind == null ? null : new Route(member, kind, order);
    }
    if (form instanceof Form.Reference<?> reference) {
      Route route = new Route(member, Kind.REFERENCE, order);
      route.target = reference.target();
      return route;
    }
    if (form instanceof Form.Open<?> open) {
      Route route = new Route(member, Kind.CODE, order);
      route.listName = open.name();
      Set<String> known = new HashSet<>();
      open.known().forEach(code -> known.add(((OpenCode) code).code()));
      route.known = known;
      open.known().forEach(code -> lists.putIfAbsent(code.getClass(), route));
      return route;
    }
    if (form instanceof Form.Nested<?> nested) {
      Route route = new Route(member, Kind.OBJECT, order);
      route.stops = new Stop[] {stop(nested.shape())};
      route.entities = member.holdsEntities();
      return route;
    }
    if (form instanceof Form.Choice<?> choice) {
      Route route = new Route(member, Kind.CHOICE, order);
      route.stops = choice.byCode().values().stream().map(this::stop).toArray(Stop[]::new);
      return route;
    }
    return null;
  }

  private static @Nullable Kind kindOf(Form.Scalar<?> scalar) {
    if (scalar.type() == PartialDate.class) {
      return Kind.DATE;
    }
    if (scalar.type() == DateSpan.class) {
      return Kind.SPAN;
    }
    return WORDS.contains(scalar.name()) ? Kind.WORD : null;
  }

  private boolean prune() {
    boolean changed = false;
    for (Stop stop : stops.values()) {
      List<Route> kept = new ArrayList<>();
      for (Route route : stop.routes) {
        boolean leads = route.stops.length == 0;
        for (Stop next : route.stops) {
          leads |= next.rules.length > 0 || next.routes.length > 0;
        }
        if (leads) {
          kept.add(route);
        }
      }
      if (kept.size() < stop.routes.length) {
        stop.routes = kept.toArray(Route[]::new);
        changed = true;
      }
    }
    return changed;
  }
}
