package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Effect;
import io.github.hiwar.terms.Promptness;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;

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
    String label = number + "." + (items.size() + 1);
    items.add(
        claim(id, label, category, text(ar, fr, en))
            .parent(head.ref())
            .addressedTo(head.addressedTo())
            .build());
    return this;
  }

  /** Says what the item that was added last is to do, or the group where it has none. */
  Group to(Effect effect) {
    return withTerms(Terms.builder().effect(effect).build());
  }

  /** Says that the item that was added last is to come sooner than it does. */
  Group sooner() {
    return withTerms(
        Terms.builder()
            .addDateRules(
                DateRule.builder()
                    .sets(DateKind.TAKES_EFFECT)
                    .promptness(Promptness.SOON)
                    .asStated(text("تسريع", "accélérer", "sooner"))
                    .build())
            .build());
  }

  private Group withTerms(Terms terms) {
    if (items.isEmpty()) {
      return with(terms);
    }
    int last = items.size() - 1;
    items.set(last, Demand.builder().from(items.get(last)).terms(terms).build());
    return this;
  }

  /** Files the item that was added last under one more category. */
  Group also(String category) {
    int last = items.size() - 1;
    items.set(
        last,
        Demand.builder().from(items.get(last)).addCategories(DemandCategory.of(category)).build());
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
