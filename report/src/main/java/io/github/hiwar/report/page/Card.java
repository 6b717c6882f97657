package io.github.hiwar.report.page;

import io.github.hiwar.source.Relation;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.value.Entity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity as the page shows it, whatever kind it is of: what it is called, where it stands and by
 * whose account, and everything else that the record says of it, with what belongs below it.
 *
 * @param place where it stands in the record
 * @param anchor its id on the page, if something leads to it
 * @param number its number in the source
 * @param title what it is called; empty where it has no name
 * @param chip where it stands, if it has states and one is known
 * @param marks what one has to know beside the status: that it is disputed, that an order is open
 * @param since when it came into the status, and who says so; of what is disputed, by each account
 * @param part what the record says of it
 * @param cards what belongs below it
 */
public record Card(
    String place,
    Optional<String> anchor,
    Optional<Text> number,
    Optional<Text> title,
    Optional<Chip> chip,
    List<String> marks,
    List<Since> since,
    Node.Part part,
    List<Card> cards) {
  /** Keeps unmodifiable copies. */
  public Card {
    marks = List.copyOf(marks);
    since = List.copyOf(since);
    cards = List.copyOf(cards);
  }

  /** An entity; some members are told by where the card stands. */
  static Card of(Entity entity, Content content, Set<String> told, List<Card> cards) {
    Optional<Standing> standing =
        entity instanceof Subject<?> subject
            ? Optional.of(content.board().standing(subject))
            : Optional.empty();
    Optional<Chip> chip = standing.flatMap(now -> Marks.chip(now, content.words()));
    Node.Part part =
        (entity instanceof Instalment ? Nodes.ofStep(content) : new Nodes(content))
            .of(entity, told);
    return new Card(
        content.places().of(entity),
        Optional.empty(),
        Optional.empty(),
        io.github.hiwar.shape.Names.find(entity).map(name -> content.names().heading(entity)),
        chip,
        Marks.of(entity, standing, chip, content),
        standing.stream()
            .flatMap(now -> Since.of(entity, now, content).stream())
            .map(since -> since.beside(part.sources()))
            .toList(),
        part,
        cards);
  }

  /** Whether one status can stand in front: of what is disputed, each stands with its account. */
  public boolean isUndisputed() {
    return since.size() < 2;
  }

  static Card of(Entity entity, Content content) {
    return of(entity, content, Set.of(), List.of());
  }

  /**
   * An entry of the journal: the status that it brings stands in front, with what comes into it.
   */
  static Card entry(Transition entry, Content content) {
    String place = content.places().of(entry);
    Optional<Text> subject =
        entry.subjects().size() == 1
            ? Optional.of(content.names().leading(entry.subjects().get(0)))
            : Optional.empty();
    return new Card(
        place,
        Optional.of(anchor(place)),
        Optional.empty(),
        subject,
        entry.to().map(to -> Chip.of(to, content.words())),
        Stream.concat(
                Marks.rivals(entry, content),
                content.record().journal().isRetracted(entry)
                    ? Stream.of(content.words().say("retracted"))
                    : Stream.of())
            .toList(),
        List.of(),
        new Nodes(content).of(entry, subject.isPresent() ? Set.of("to", "subjects") : Set.of("to")),
        List.of());
  }

  /** A relation reads as a sentence: what it is of, how it relates, and to what. */
  static Card relation(Relation relation, Content content) {
    Card card = of(relation, content, Set.of("kind", "subject"), List.of());
    String how = relation.kind().label(content.words().language());
    List<Node> nodes =
        card.part.nodes().stream()
            .map(node -> node.place().equals(card.place + "/object") ? node.labelled(how) : node)
            .toList();
    return new Card(
        card.place,
        card.anchor,
        card.number,
        Optional.of(content.names().of(relation.subject())),
        card.chip,
        card.marks,
        card.since,
        new Node.Part(card.place, nodes, card.part.sources()),
        card.cards);
  }

  /** A step of a schedule: the day that it is of stands in front, if it has no words of its own. */
  static Card step(Instalment step, Content content) {
    Card card = of(step, content);
    return card.title().isPresent()
        ? card
        : card.titled(Names.date(step).map(date -> content.words().own(content.dates().of(date))));
  }

  /** Where on the page an entry is; made of its place, since an id may hold anything. */
  static String anchor(String place) {
    return "hiwar-entry-" + place.substring(place.lastIndexOf('/') + 1);
  }

  // Told a second time, it is not what links to the entry lead to.
  Card unanchored() {
    return new Card(place, Optional.empty(), number, title, chip, marks, since, part, cards);
  }

  Card without(List<Node> nodes) {
    List<Node> left = part.nodes().stream().filter(node -> !nodes.contains(node)).toList();
    Node.Part rest = new Node.Part(part.place(), left, part.sources());
    return new Card(place, anchor, number, title, chip, marks, since, rest, cards);
  }

  Card titled(Optional<Text> name) {
    return new Card(place, anchor, number, name, chip, marks, since, part, cards);
  }

  Card numbered(Optional<String> label, Words words) {
    return new Card(place, anchor, label.map(words::bare), title, chip, marks, since, part, cards);
  }

  Card orUnknown(Chip unknown) {
    return chip.isPresent()
        ? this
        : new Card(place, anchor, number, title, Optional.of(unknown), marks, since, part, cards);
  }
}
