package io.github.hiwar.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The latest that each voice states of the subject that the walk is at, and whether two of them
 * contradict each other. Not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // Two entries that say the same are two entries.
final class Claims {
  private final Voices voices;
  private final States states;
  private final Contradictions contradictions;
  private final Map<Integer, List<Entry>> above = new HashMap<>();
  private final @Nullable Course[] courses;
  private final @Nullable Entry[] claims;
  private final int[] visit;
  private final int[] holders;
  private int visits;
  private int claimants;
  private long print;

  Claims(Voices voices, List<Entry> counted, List<Entry> inheritable, States states, int entries) {
    this.voices = voices;
    this.states = states;
    this.contradictions = new Contradictions(counted);
    this.courses = new Course[voices.count()];
    this.claims = new Entry[voices.count()];
    this.visit = new int[voices.count()];
    this.holders = new int[entries];
    for (Entry entry : inheritable) {
      visits++;
      for (int[] lot : voices.of(entry)) {
        for (int voice : lot) {
          if (visit[voice] != visits) {
            visit[voice] = visits;
            above.computeIfAbsent(voice, v -> new ArrayList<>()).add(entry);
          }
        }
      }
    }
  }

  /** A claim that a voice had, to be given back to it. */
  private record Former(int voice, @Nullable Entry claim) {}

  /** What two subjects have in common if the same voices make the same claims about them. */
  record Look(boolean disputed, long print) {
    static final Look NOTHING = new Look(false, 0);
  }

  /** What is claimed where nothing of its own is said. */
  Look inherited() {
    return new Look(contradictions.any(), print);
  }

  /** What is claimed of a subject with entries of its own, which the walk is at. */
  Look with(List<Entry> own) {
    return claimants == 0 ? alone(own) : amongOthers(own);
  }

  // Where nothing is said above, a claim is what is not all said again later; those who make it
  // need not be gone through one by one, unless they are few.
  private Look alone(List<Entry> own) {
    visits++;
    Heard heard = new Heard(voices, visit, visits);
    List<Entry> live = new ArrayList<>();
    for (int i = own.size() - 1; i >= 0; i--) {
      if (heard.isNews(own.get(i))) {
        live.add(own.get(i));
      }
    }
    live.forEach(contradictions::add);
    boolean disputed = contradictions.any();
    live.forEach(contradictions::remove);
    return new Look(disputed, heard.print());
  }

  private Look amongOthers(List<Entry> own) {
    visits++;
    List<Former> former = new ArrayList<>();
    for (int i = own.size() - 1; i >= 0; i--) {
      for (int[] lot : voices.of(own.get(i))) {
        for (int voice : lot) {
          if (visit[voice] != visits) {
            visit[voice] = visits;
            Course course = courses[voice];
            Entry after = course == null ? null : course.decisiveAfter(own.get(i));
            former.add(new Former(voice, claims[voice]));
            claim(voice, after == null ? own.get(i) : after);
          }
        }
      }
    }
    Look look = inherited();
    former.forEach(one -> claim(one.voice, one.claim));
    return look;
  }

  void enter(List<Entry> own) {
    move(own, true);
  }

  void leave(List<Entry> own) {
    move(own, false);
  }

  private void move(List<Entry> own, boolean in) {
    for (Entry entry : own) {
      visits++;
      for (int[] lot : voices.of(entry)) {
        for (int voice : lot) {
          if (visit[voice] != visits) {
            visit[voice] = visits;
            Course course = course(voice);
            if (in) {
              course.add(entry);
            } else {
              course.remove(entry);
            }
            claim(voice, course.decisive());
          }
        }
      }
    }
  }

  private Course course(int voice) {
    Course course = courses[voice];
    if (course == null) {
      course = new Course(above.getOrDefault(voice, List.of()), states);
      courses[voice] = course;
    }
    return course;
  }

  private void claim(int voice, @Nullable Entry claim) {
    Entry former = claims[voice];
    if (former == claim) {
      return;
    }
    if (former != null) {
      claimants--;
      print -= print(voice, former);
      if (--holders[former.rank()] == 0) {
        contradictions.remove(former);
      }
    }
    if (claim != null) {
      claimants++;
      print += print(voice, claim);
      if (holders[claim.rank()]++ == 0) {
        contradictions.add(claim);
      }
    }
    claims[voice] = claim;
  }

  // SplitMix64: sums of such numbers are equal where the claims are.
  static long print(int voice, Entry claim) {
    long bits = ((long) voice << Integer.SIZE | claim.rank() + 1) * 0x9E3779B97F4A7C15L;
    bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
    return bits ^ bits >>> 31;
  }
}
