package io.github.hiwar.report.page;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What was bid on something, bid beside bid, over the rounds.
 *
 * @param place where the demand stands in the record
 * @param subjects the demand, or all those that the same was bid on
 * @param bids the bids, in the order of the journal
 */
public record BidRow(String place, List<Text> subjects, List<Bid> bids) {
  // Beyond this the journal tells them: a thousand offers may each be made on a thousand demands.
  private static final int MOST_BIDS = 30;
  private static final int MOST_ROWS = 200;

  /**
   * A bid.
   *
   * @param place where it stands in the record
   * @param chip the status that it brings, if it is one of the journal
   * @param by who makes it
   * @param when when, and at which meeting
   * @param part what is bid, and where the sources say it
   */
  public record Bid(
      String place, Optional<Chip> chip, List<Text> by, List<Text> when, Node.Part part) {
    /** Keeps unmodifiable copies. */
    public Bid {
      by = List.copyOf(by);
      when = List.copyOf(when);
    }
  }

  /** Keeps unmodifiable copies. */
  public BidRow {
    subjects = List.copyOf(subjects);
    bids = List.copyOf(bids);
  }

  static List<BidRow> of(Content content) {
    Map<String, List<Integer>> offers = offers(content);
    // One row for all demands without terms of their own that the same was bid on.
    Map<String, List<Demand>> alike = new LinkedHashMap<>();
    Map<String, List<Integer>> bids = new HashMap<>();
    for (Demand demand : content.record().demands()) {
      if (offers.containsKey(demand.id())) {
        List<Integer> all = on(demand, offers, content);
        String key = demand.terms().isPresent() ? content.places().of(demand) : all.toString();
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(demand);
        bids.putIfAbsent(key, all);
      }
    }
    List<BidRow> rows = new ArrayList<>();
    List<Text> others = new ArrayList<>();
    alike.forEach(
        (key, demands) -> {
          if (rows.size() < MOST_ROWS) {
            rows.add(row(demands, bids.getOrDefault(key, List.of()), content));
          } else {
            demands.forEach(demand -> others.add(content.names().of(demand)));
          }
        });
    if (!others.isEmpty()) {
      rows.add(new BidRow("/demands", others, List.of()));
    }
    return rows;
  }

  // Which of the entries that stand are offers, by the demand that they name.
  private static Map<String, List<Integer>> offers(Content content) {
    Map<String, List<Integer>> offers = new HashMap<>();
    List<Transition> entries = content.record().journal().standing();
    for (int i = 0; i < entries.size(); i++) {
      Transition entry = entries.get(i);
      if (entry.offer().isPresent()) {
        int at = i;
        entry
            .subjects()
            .forEach(
                subject ->
                    offers.computeIfAbsent(subject.toString(), id -> new ArrayList<>()).add(at));
      }
    }
    return offers;
  }

  private static List<Integer> on(
      Demand demand, Map<String, List<Integer>> offers, Content content) {
    TreeSet<Integer> all = new TreeSet<>();
    Optional<Demand> at = Optional.of(demand);
    for (int i = 0; i < MOST_BIDS && at.isPresent(); i++) {
      all.addAll(offers.getOrDefault(at.get().id(), List.of()));
      at = content.finder().parentOf(at.get());
    }
    return all.stream().limit(MOST_BIDS).toList();
  }

  private static BidRow row(List<Demand> demands, List<Integer> offers, Content content) {
    Demand first = demands.get(0);
    List<Bid> bids = new ArrayList<>();
    first.terms().ifPresent(terms -> bids.add(asked(first, content)));
    List<Transition> entries = content.record().journal().standing();
    offers.forEach(at -> bids.add(offer(entries.get(at), content)));
    return new BidRow(
        demands.size() == 1 ? content.places().of(first) : "/demands",
        demands.stream().map(content.names()::of).toList(),
        bids);
  }

  private static Bid asked(Demand demand, Content content) {
    return new Bid(
        content.places().of(demand),
        Optional.empty(),
        content.names().of(demand.raisedBy()),
        demand.tabledAt().map(content.names()::of).stream().toList(),
        part(content.places().of(demand), demand, content));
  }

  private static Node.Part part(String place, Demand demand, Content content) {
    return demand
        .terms()
        .map(terms -> new Nodes(content).of(terms, place + "/terms"))
        .map(part -> sourced(part, demand.citations(), place, content))
        .orElseThrow();
  }

  private static Bid offer(Transition entry, Content content) {
    String place = content.places().of(entry);
    List<Text> when = new ArrayList<>();
    entry.on().map(date -> content.words().own(content.dates().of(date))).ifPresent(when::add);
    entry.at().map(content.names()::of).ifPresent(when::add);
    return new Bid(
        place,
        entry.to().map(to -> Chip.of(to, content.words())),
        content.names().of(entry.by()),
        when,
        entry
            .offer()
            .map(terms -> new Nodes(content).of(terms, place + "/offer"))
            .map(part -> sourced(part, entry.citations(), place, content))
            .orElseThrow());
  }

  private static Node.Part sourced(
      Node.Part part, List<Citation> citations, String place, Content content) {
    return new Node.Part(
        part.place(), part.nodes(), Provenance.of(citations, place + "/citations", content));
  }
}
