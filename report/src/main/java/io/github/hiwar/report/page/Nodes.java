package io.github.hiwar.report.page;

import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Statement;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the record says of a thing, member by member, as the shapes have it. */
final class Nodes {
  private static final String ID = "id";
  private static final String CITATIONS = "citations";

  private final Content content;
  private final Words words;

  Nodes(Content content) {
    this.content = content;
    this.words = content.words();
  }

  Node.Part of(Entity entity) {
    Shape<?> shape = EntityList.holding(entity).<Shape<?>>map(EntityList::shape).orElseThrow();
    return part(shape, entity);
  }

  private <T> Node.Part part(Shape<T> shape, Object object) {
    List<Node> nodes = new ArrayList<>();
    List<Provenance> sources = List.of();
    boolean titled = false; // The first that names it stands above everything else.
    for (Member<T> member : shape.members()) {
      Object value = member.get(shape.type().cast(object));
      if (value instanceof List<?> list && member.name().equals(CITATIONS)) {
        sources = Provenance.of(list.stream().map(Citation.class::cast).toList(), content);
      } else if (!titled && member.isNaming() && isName(value, object)) {
        titled = true;
      } else if (value != null && !member.name().equals(ID)) {
        nodes.add(
            object instanceof Statement statement && value instanceof JsonValue
                ? stated(member, statement, value)
                : node(member.label().in(words.language()), member, value));
      }
    }
    return new Node.Part(nodes, sources);
  }

  private static boolean isName(@Nullable Object value, Object object) {
    return value != null
        && object instanceof Entity entity
        && io.github.hiwar.shape.Names.find(entity).filter(value::equals).isPresent();
  }

  private Node node(String label, Member<?> member, Object value) {
    if (value instanceof Map<?, ?> map) {
      List<Node> keyed = new ArrayList<>();
      map.forEach((key, one) -> keyed.add(node(place(key.toString()), member, one)));
      return new Node(label, List.of(), List.of(new Node.Part(keyed, List.of())));
    }
    List<Text> values = new ArrayList<>();
    List<Node.Part> parts = new ArrayList<>();
    for (Object one : value instanceof Collection<?> list ? list : List.of(value)) {
      Optional<Text> text = text(one);
      Optional<Shape<?>> shape = text.isPresent() ? Optional.empty() : member.shapeOf(one);
      shape.ifPresent(found -> parts.add(part(found, one)));
      if (shape.isEmpty()) {
        values.add(text.orElseGet(() -> words.bare(one.toString())));
      }
    }
    return new Node(label, values, parts);
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
  private Node stated(Member<?> member, Statement statement, Object value) {
    String label = member.label().in(words.language());
    Entity about =
        statement
            .about()
            .flatMap(ref -> Optional.ofNullable(content.record().entities().get(ref.toString())))
            .orElse(content.record());
    Optional<MemberPlace> place = MemberPlace.find(about, statement.member());
    Optional<Object> read = place.flatMap(it -> statement.value().flatMap(it::read));
    return read.isPresent()
        ? node(label, place.orElseThrow().member(), read.get())
        : node(label, member, value);
  }

  private String place(String path) {
    return List.of(path.split("/", -1)).stream()
        .map(token -> Member.label(token).in(words.language()))
        .collect(Collectors.joining(" / "));
  }
}
