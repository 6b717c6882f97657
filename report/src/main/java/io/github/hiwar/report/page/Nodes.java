package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.source.Statement;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the record says of a thing, member by member, as the shapes have it. */
final class Nodes {
  private static final String ID = "id";
  private static final String CITATIONS = "citations";

  // How many and how surely, which is one thing to say.
  private static final String NUMBER = "number";
  private static final Set<String> OF_COUNT = Set.of(NUMBER, "bound", "upTo");

  // Rows of one kind, which are compared with each other.
  private static final Set<String> TABLES =
      Set.of("scale", "endorsements", "participations", "tallies", "headcounts");
  private static final int MOST_COLUMNS = 7;

  private final Content content;
  private final Words words;
  private final boolean withinStep;

  Nodes(Content content) {
    this(content, false);
  }

  private Nodes(Content content, boolean withinStep) {
    this.content = content;
    this.words = content.words();
    this.withinStep = withinStep;
  }

  /** For a step of a schedule: steps that it names are not told within it, which might go round. */
  static Nodes ofStep(Content content) {
    return new Nodes(content, true);
  }

  /** All of an entity but its name, and but those members that the page tells in another way. */
  Node.Part of(Entity entity, Set<String> told) {
    Shape<?> shape =
        entity instanceof BargainingRecord
            ? Shapes.record()
            : EntityList.holding(entity).<Shape<?>>map(EntityList::shape).orElseThrow();
    return part(shape, entity, content.places().of(entity), told);
  }

  /** All of some terms, which stand at a place. */
  Node.Part of(Terms terms, String place) {
    return part(Shapes.of(Terms.class), terms, place, Set.of());
  }

  private <T> Node.Part part(Shape<T> shape, Object object, String place, Set<String> told) {
    List<Node> nodes = new ArrayList<>();
    List<Provenance> sources = List.of();
    boolean titled = false; // The first that names it stands above everything else.
    @Nullable Object[] values = shape.values(shape.type().cast(object));
    for (int i = 0; i < values.length; i++) {
      Member<T> member = shape.members().get(i);
      Object value = values[i];
      String at = place + "/" + Place.escape(member.name());
      if (value instanceof List<?> list && member.name().equals(CITATIONS)) {
        sources = Provenance.of(list.stream().map(Citation.class::cast).toList(), at, content);
      } else if (!titled && member.isNaming() && isName(value, object)) {
        titled = true;
      } else if (value != null && told.contains(member.name())) {
        rest(member, value, at).ifPresent(nodes::add);
      } else if (value != null && !member.name().equals(ID)) {
        if (object instanceof Headcount count && OF_COUNT.contains(member.name())) {
          if (member.name().equals(NUMBER)) {
            Text figure = words.own(new Quantities(words).of(count));
            nodes.add(Node.line(member.label().in(words.language()), at, figure));
          }
        } else if (object instanceof Statement statement && value.equals(statement.member())) {
          Text where = words.own(place(statement.member()));
          nodes.add(Node.line(member.label().in(words.language()), at, where));
        } else if (value instanceof Terms && object instanceof Entity) {
          nodes.addAll(part(member.shapeOf(value).orElseThrow(), value, at, Set.of()).nodes());
        } else {
          nodes.add(
              object instanceof Statement statement && value instanceof JsonValue
                  ? stated(member, statement, value, at)
                  : node(member.label().in(words.language()), member, value, at));
        }
      }
    }
    return new Node.Part(place, nodes, sources);
  }

  // What the words for a quantity in a value that is told do not say.
  private Optional<Node> rest(Member<?> member, Object value, String place) {
    List<Node.Part> parts = new ArrayList<>();
    List<?> all = value instanceof List<?> list ? list : List.of(value);
    for (int i = 0; i < all.size(); i++) {
      Object one = all.get(i);
      String at = value instanceof List<?> ? place + "/" + i : place;
      if (one instanceof Quantity) {
        member
            .shapeOf(one)
            .map(shape -> part(shape, one, at, Said.told(one)))
            .ifPresent(parts::add);
      }
    }
    parts.removeIf(Node.Part::isEmpty);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Node(
                member.label().in(words.language()),
                place,
                List.of(),
                parts,
                List.of(),
                List.of()));
  }

  private static boolean isName(@Nullable Object value, Object object) {
    return value != null
        && object instanceof Entity entity
        && io.github.hiwar.shape.Names.find(entity).filter(value::equals).isPresent();
  }

  private Node node(String label, Member<?> member, Object value, String place) {
    if (value instanceof Map<?, ?> map) {
      List<Node> keyed = new ArrayList<>();
      map.forEach(
          (key, one) ->
              keyed.add(
                  node(
                      place(key.toString()),
                      member,
                      one,
                      place + "/" + Place.escape(key.toString()))));
      return new Node(
          label,
          place,
          List.of(),
          List.of(new Node.Part(place, keyed, List.of())),
          List.of(),
          List.of());
    }
    Told told = new Told();
    if (value instanceof Collection<?> list) {
      int i = 0;
      for (Object one : list) {
        String at = place + "/" + i++;
        tell(one, member, at, Totals.name(one, list, at, content), told);
      }
    } else {
      tell(value, member, place, Optional.empty(), told);
    }
    told.shorten();
    told.parts.replaceAll(Node.Part::led);
    return new Node(
        label, place, told.values, told.parts, columns(member, value, told.parts), told.cards);
  }

  /** What was told of the values of a member so far. */
  private static final class Told {
    private final List<Text> values = new ArrayList<>();
    private final List<Node.Part> parts = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();

    // One thing of each object needs no label to be understood, if it is so of all of them.
    private void shorten() {
      if (values.isEmpty() && parts.stream().allMatch(Node.Part::isOneThing)) {
        parts.forEach(part -> values.addAll(part.nodes().get(0).values()));
        parts.clear();
      }
    }
  }

  private void tell(Object one, Member<?> member, String place, Optional<Node> name, Told told) {
    if (one instanceof Ref<?> ref
        && !withinStep
        && member.name().equals("schedule")
        && content.record().entities().get(ref.toString()) instanceof Instalment step) {
      told.cards.add(Card.step(step, content));
      return;
    }
    Optional<Text> text =
        words
            .of(member.name(), one)
            .map(words::own)
            .or(() -> one instanceof Event event ? Optional.of(event(event)) : text(one));
    text.ifPresent(told.values::add);
    Optional<Shape<?>> shape = member.shapeOf(one);
    if (shape.isEmpty()) {
      if (text.isEmpty()) {
        told.values.add(words.bare(one.toString()));
      }
      return;
    }
    Node.Part part = part(shape.get(), one, place, Said.told(one));
    if (!part.isEmpty()) {
      told.parts.add(name.map(part::after).orElse(part));
    }
  }

  // In the order of the shape: who has an office and no name is at the beginning of a row too.
  private List<String> columns(Member<?> member, Object value, List<Node.Part> parts) {
    if (!TABLES.contains(member.name()) || parts.size() < 2) {
      return List.of();
    }
    Set<String> said = new LinkedHashSet<>();
    parts.forEach(part -> part.nodes().forEach(node -> said.add(node.label())));
    Set<String> labels = new LinkedHashSet<>();
    for (Object one : value instanceof Collection<?> list ? list : List.of(value)) {
      member
          .shapeOf(one)
          .ifPresent(
              shape ->
                  shape.members().forEach(each -> labels.add(each.label().in(words.language()))));
    }
    labels.retainAll(said);
    labels.addAll(said);
    return labels.size() <= MOST_COLUMNS ? List.copyOf(labels) : List.of();
  }

  private Optional<Text> text(Object value) {
    if (value instanceof LocalizedText text) {
      return Optional.of(words.text(text));
    }
    if (value instanceof Ref<?> ref) {
      return Optional.of(content.names().of(ref));
    }
    if (value instanceof String text) {
      return Optional.of(words.bare(text));
    }
    if (value instanceof JsonValue json) {
      return Optional.of(words.bare(json.toString()));
    }
    return Said.of(value, words).map(words::own);
  }

  // The value of a statement has the form of the member that it is about.
  private Node stated(Member<?> member, Statement statement, Object value, String place) {
    String label = member.label().in(words.language());
    Entity about =
        statement
            .about()
            .flatMap(ref -> Optional.ofNullable(content.record().entities().get(ref.toString())))
            .orElse(content.record());
    Optional<MemberPlace> found = MemberPlace.find(about, statement.member());
    Optional<Object> read = found.flatMap(it -> statement.value().flatMap(it::read));
    return read.isPresent()
        ? node(label, found.orElseThrow().member(), read.get(), place)
        : node(label, member, value, place);
  }

  /** What the record holds at a place. */
  Node held(Entity about, String path, Object value) {
    String label = last(path);
    return MemberPlace.find(about, path)
        .map(found -> node(label, found.member(), value, content.places().of(about) + "/" + path))
        .orElseThrow();
  }

  /** That the record holds nothing at a place, and why if it says so. */
  Node lacking(Entity about, String path) {
    String place = content.places().of(about);
    return Optional.ofNullable(about instanceof Sourced it ? it.absent().get(path) : null)
        .map(
            why ->
                Node.line(
                    last(path),
                    place + "/absent/" + Place.escape(path),
                    words.own(why.label(words.language()))))
        .orElseGet(() -> Node.line(last(path), place, words.own(words.say("held.none"))));
  }

  private String last(String path) {
    return place(path.replaceFirst("^.*/(?=[^/]*[^/0-9])", ""));
  }

  /** What a path through members is called. */
  String place(String path) {
    return words.path(path);
  }

  /** An event in a few words: what it happens to, and what. */
  private Text event(Event event) {
    String name = "\u2068" + content.names().plain(event.of()) + "\u2069";
    // A status has the gender of what it is usually of, which this need not be.
    return words.own(
        event
            .status()
            .map(to -> words.say("event.status", name, words.status(to)))
            .or(
                () ->
                    event
                        .kind()
                        .map(to -> name + words.say("colon") + " " + to.label(words.language())))
            .orElse(name));
  }
}
