package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A group of claims in the order of the communiqué, with the items below it. */
final class Group {
  private final int number;
  private final Demand head;
  private final List<Demand> items = new ArrayList<>();

  private Group(int number, Demand head) {
    this.number = number;
    this.head = head;
  }

  /** A group, or a claim that is a group of its own. */
  static Group of(int number, String id, String category, String ar, String fr, String en) {
    return new Group(
        number, claim(id, Integer.toString(number), category, text(ar, fr, en)).build());
  }

  /** The group with what its head says beyond the text. */
  Group with(Terms terms) {
    return new Group(number, Demand.builder().from(head).terms(terms).build());
  }

  /** The group with its head in the words of the source, where they are odd. */
  Group asStated(String words) {
    return new Group(
        number, Demand.builder().from(head).asStated(LocalizedText.of("ar", words)).build());
  }

  /** Adds the next item. */
  Group item(String id, String category, String ar, String fr, String en) {
    return add(id, category, text(ar, fr, en), Optional.empty());
  }

  /** Adds the next item, with terms of its own. */
  Group item(String id, String category, String ar, String fr, String en, Terms terms) {
    return add(id, category, text(ar, fr, en), Optional.of(terms));
  }

  /** Files the item that was added last under one more category. */
  Group also(String category) {
    int last = items.size() - 1;
    items.set(
        last,
        Demand.builder().from(items.get(last)).addCategories(DemandCategory.of(category)).build());
    return this;
  }

  private Group add(String id, String category, LocalizedText text, Optional<Terms> terms) {
    String label = number + "." + (items.size() + 1);
    items.add(
        claim(id, label, category, text)
            .parent(head.ref())
            .terms(terms)
            .addressedTo(head.addressedTo())
            .build());
    return this;
  }

  private static Demand.Builder claim(
      String id, String label, String category, LocalizedText text) {
    return Demand.builder()
        .id(id)
        .label(label)
        .addCategories(DemandCategory.of(category))
        .text(text)
        .addRaisedBy(Parties.UNION.ref())
        .addAddressedTo(Parties.SECRETARIAT.ref())
        .tabledAt(Round.SECOND.ref())
        .addCitations(Sources.union("claims/" + label));
  }

  Demand head() {
    return head;
  }

  /** The head and its items, in order. */
  List<Demand> demands() {
    List<Demand> all = new ArrayList<>();
    all.add(head);
    all.addAll(items);
    return all;
  }
}
