package io.github.hiwar.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journal folded for all subjects at once, in one walk from the top of the trees of demands to
 * their leaves: what is said above is there when the walk comes below, and is not read again.
 */
final class Fold implements Forest.Walk {
  private final StatusBoard board;
  private final Journal journal;
  private final Forest forest;
  private final Map<String, List<Entry>> certain = new HashMap<>();
  private final Map<String, Integer> possible = new HashMap<>();
  private final Course course;
  private final Imprecise imprecise;
  private final @Nullable Claims claims;
  private int possibleAbove;
  private @Nullable Standing shared;
  private final Map<String, Standing> standings = new LinkedHashMap<>();

  private Fold(StatusBoard board, Journal journal) {
    this.board = board;
    this.journal = journal;
    this.forest = journal.forest();
    Ranked counted = new Ranked(journal.size());
    Ranked inheritable = new Ranked(journal.size());
    for (String subject : journal.namedSubjects()) {
      List<Entry> own = new ArrayList<>();
      int open = 0;
      for (Entry entry : journal.entries(subject)) {
        if (board.isCertain(entry)) {
          own.add(entry);
          counted.add(entry);
        } else if (board.isPossible(entry)) {
          open++;
        }
      }
      certain.put(subject, own);
      if (open > 0) {
        possible.put(subject, open);
      }
      if (forest.hasChildren(subject)) {
        own.forEach(inheritable::add);
      }
    }
    List<Entry> above = inheritable.inOrder();
    List<Entry> all = counted.inOrder();
    States states = new States(all);
    this.course = new Course(above, states);
    this.imprecise = new Imprecise(above, states);
    Voices voices = new Voices(all);
    // One voice cannot contradict itself.
    this.claims =
        board.isOfAll() && voices.count() > 1
            ? new Claims(voices, all, above, states, journal.size())
            : null;
  }

  /** The standings of all subjects of which the journal says anything. */
  static Map<String, Standing> of(StatusBoard board, Journal journal) {
    Fold fold = new Fold(board, journal);
    fold.forest.walk(fold);
    return fold.standings;
  }

  private List<Entry> own(String subject) {
    return certain.getOrDefault(subject, List.of());
  }

  @Override
  public void visit(String subject) {
    List<Entry> own = own(subject);
    if (!journal.entries(subject).isEmpty()) {
      standings.put(subject, standing(subject, own));
    } else {
      Standing same = shared;
      if (same == null) {
        same = standing(subject, own);
        shared = same;
      }
      standings.put(subject, same);
    }
  }

  private Standing standing(String subject, List<Entry> own) {
    Entry last = own.isEmpty() ? null : own.get(own.size() - 1);
    Entry above = last == null ? course.decisive() : course.decisiveAfter(last);
    Entry decisive = above == null ? last : above;
    Claims.Look look = look(own);
    return new Standing(
        board,
        subject,
        decisive,
        above != null,
        decisive != null && isOrderOpen(decisive, own),
        possibleAbove + possible.getOrDefault(subject, 0) > 0,
        look);
  }

  private Claims.Look look(List<Entry> own) {
    return claims == null
        ? Claims.Look.NOTHING
        : own.isEmpty() ? claims.inherited() : claims.with(own);
  }

  private boolean isOrderOpen(Entry decisive, List<Entry> own) {
    for (Entry entry : own) {
      if (entry.rank() < decisive.rank()
          && entry.to() != decisive.to()
          && decisive.mayPrecede(entry)) {
        return true;
      }
    }
    return imprecise.mayFollow(decisive);
  }

  @Override
  public void enter(String subject) {
    shared = null;
    possibleAbove += possible.getOrDefault(subject, 0);
    own(subject).forEach(course::add);
    own(subject).forEach(imprecise::add);
    if (claims != null) {
      claims.enter(own(subject));
    }
  }

  @Override
  public void leave(String subject) {
    shared = null;
    possibleAbove -= possible.getOrDefault(subject, 0);
    own(subject).forEach(course::remove);
    own(subject).forEach(imprecise::remove);
    if (claims != null) {
      claims.leave(own(subject));
    }
  }
}
