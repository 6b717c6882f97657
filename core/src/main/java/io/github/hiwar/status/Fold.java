package io.github.hiwar.status;

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
  private final Counted counted;
  private final Forest forest;
  private final Course course;
  private final Imprecise imprecise;
  private final @Nullable Claims claims;
  private int possibleAbove;
  private @Nullable Standing shared;
  private final Map<String, Standing> standings = new LinkedHashMap<>();

  private Fold(StatusBoard board, Counted counted) {
    this.board = board;
    this.counted = counted;
    this.forest = counted.journal().forest();
    Ranked named = new Ranked(counted.size());
    Ranked inheritable = new Ranked(counted.size());
    for (String subject : counted.journal().namedSubjects()) {
      counted.certain(subject).forEach(named::add);
      if (forest.hasChildren(subject)) {
        counted.certain(subject).forEach(inheritable::add);
      }
    }
    List<Entry> above = inheritable.inOrder();
    List<Entry> all = named.inOrder();
    States states = new States(all);
    this.course = new Course(above, states);
    // Between days the order is never open; between moments of far zones their days may be.
    boolean exact =
        all.stream()
            .allMatch(entry -> entry.when().isExactDay() && entry.when().moment().isEmpty());
    this.imprecise = new Imprecise(exact ? List.of() : above, states);
    Voices voices = new Voices(all);
    // One voice cannot contradict itself.
    this.claims =
        board.isOfAll() && voices.count() > 1
            ? new Claims(voices, all, above, states, counted.size())
            : null;
  }

  /** The standings of all subjects of which the journal says anything. */
  static Map<String, Standing> of(StatusBoard board, Counted counted) {
    Fold fold = new Fold(board, counted);
    fold.forest.walk(fold);
    return fold.standings;
  }

  private List<Entry> own(String subject) {
    return counted.certain(subject);
  }

  @Override
  public void visit(String subject) {
    List<Entry> own = own(subject);
    if (!own.isEmpty()
        || counted.countPossible(subject) > 0
        || board.latestUnread(subject).isPresent()) {
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
        possibleAbove + counted.countPossible(subject) > 0,
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
    possibleAbove += counted.countPossible(subject);
    own(subject).forEach(course::add);
    own(subject).forEach(imprecise::add);
    if (claims != null) {
      claims.enter(own(subject));
    }
  }

  @Override
  public void leave(String subject) {
    shared = null;
    possibleAbove -= counted.countPossible(subject);
    own(subject).forEach(course::remove);
    own(subject).forEach(imprecise::remove);
    if (claims != null) {
      claims.leave(own(subject));
    }
  }
}
