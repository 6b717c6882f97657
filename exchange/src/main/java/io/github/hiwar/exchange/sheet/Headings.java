package io.github.hiwar.exchange.sheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the headings of a sheet stand, and what each column holds. The row with the most known
 * headings among the first ones is the row of headings; a second one right below it adds to it.
 */
final class Headings {
  static final int LOOKED_AT = 40;
  private static final Set<SheetColumn> TEXTS =
      EnumSet.of(SheetColumn.CLAIM, SheetColumn.PROPOSAL, SheetColumn.ANSWER);

  private final int first;
  private int last;
  private final Map<SheetColumn, List<Integer>> columns = new EnumMap<>(SheetColumn.class);
  private final Map<Integer, String> unknown = new TreeMap<>();
  private final Map<Integer, String> repeated = new TreeMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<String, Integer> languages = new HashMap<>();
  private final Map<Integer, String> languageOf = new HashMap<>();

  private Headings(int row) {
    this.first = row;
    this.last = row;
  }

  /** The headings of a page; empty if none of its first rows names a column of claims. */
  static Optional<Headings> of(Page page, SheetWords words) {
    List<Integer> rows = page.rows();
    Headings best = null;
    for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
      Headings one = new Headings(rows.get(i));
      one.read(page, rows.get(i), words, false);
      if (one.columns.containsKey(SheetColumn.CLAIM)
          && (best == null || one.columns.size() > best.columns.size())) {
        best = one;
      }
    }
    if (best == null && rows.size() > 1) {
      best = split(page, rows, words);
    }
    if (best != null && best.isBelow(page, words)) {
      best.last++;
      best.read(page, best.last, words, true);
    }
    return Optional.ofNullable(best);
  }

  // The column of claims may be named in the second line alone.
  private static @org.jspecify.annotations.Nullable Headings split(
      Page page, List<Integer> rows, SheetWords words) {
    for (int i = 0; i + 1 < Math.min(rows.size(), LOOKED_AT); i++) {
      Headings one = new Headings(rows.get(i));
      one.read(page, rows.get(i), words, false);
      if (!one.columns.isEmpty() && one.isBelow(page, words)) {
        Headings both = new Headings(rows.get(i));
        both.read(page, rows.get(i), words, false);
        both.read(page, rows.get(i) + 1, words, true);
        if (both.columns.containsKey(SheetColumn.CLAIM)) {
          return one;
        }
      }
    }
    return null;
  }

  private boolean isBelow(Page page, SheetWords words) {
    Map<Integer, Cell> below = page.row(last + 1);
    return !below.isEmpty()
        && below.values().stream().allMatch(cell -> words.heading(cell.text()).isPresent());
  }

  private void read(Page page, int row, SheetWords words, boolean again) {
    page.row(row)
        .forEach(
            (column, cell) -> {
              Optional<SheetWords.Heading> heading = words.heading(cell.text());
              if (again) {
                forget(column);
              }
              names.put(column, cell.text());
              if (heading.isEmpty()) {
                unknown.put(column, cell.text());
                return;
              }
              SheetColumn known = heading.get().column();
              languageOf.put(column, heading.get().language());
              languages.merge(heading.get().language(), 1, Integer::sum);
              List<Integer> before = columns.getOrDefault(known, List.of());
              if (before.isEmpty() || TEXTS.contains(known)) {
                columns.put(known, join(before, column));
              } else {
                repeated.put(column, cell.text());
              }
            });
  }

  private void forget(int column) {
    unknown.remove(column);
    columns.replaceAll((any, at) -> at.stream().filter(one -> one != column).toList());
    columns.values().removeIf(List::isEmpty);
  }

  private static List<Integer> join(List<Integer> before, int column) {
    return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(column))
        .toList();
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  Set<SheetColumn> all() {
    return Set.copyOf(columns.keySet());
  }

  List<Integer> columns(SheetColumn column) {
    return columns.getOrDefault(column, List.of());
  }

  int column(SheetColumn column) {
    return columns(column).isEmpty() ? -1 : columns(column).get(0);
  }

  /** The headings that are not known, by column. */
  Map<Integer, String> unknown() {
    return unknown;
  }

  /** The headings of what another column holds already. */
  Map<Integer, String> repeated() {
    return repeated;
  }

  /** What a column is called; its letters where it has no heading. */
  String name(int column) {
    String name = names.getOrDefault(column, "");
    return name.isEmpty() ? Page.letters(Math.max(0, column)) : name;
  }

  /** The language of one heading; that of most where it is one's own. */
  String languageOf(int column) {
    String its = languageOf.getOrDefault(column, "");
    return its.isEmpty() || its.equals("ar") ? language() : its;
  }

  /** The language of most headings, empty where only one's own words are used. */
  String language() {
    return languages.entrySet().stream()
        .filter(one -> !one.getKey().isEmpty())
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
