package io.github.hiwar.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How much of what a person reads in forty-six texts the draft holds (recall), and how much of what
 * it holds a person reads there too (precision). Claims count with their labels and whole texts.
 */
class PrecisionTest {
  private static final class Count {
    private int right;
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    double precision() {
      return right + wrong.size() == 0 ? 1 : (double) right / (right + wrong.size());
    }

    double recall() {
      return right + missed.size() == 0 ? 1 : (double) right / (right + missed.size());
    }

    @Override
    public String toString() {
      return "right %d, missed %s, wrong %s".formatted(right, missed, wrong);
    }
  }

  @Test
  void nearly_all_that_a_person_reads_is_found_and_nearly_nothing_else() {
    Map<String, Count> counts = new TreeMap<>();
    Example.all().forEach(example -> count(example, counts));
    assertThat(counts).containsKeys("claim", "answer", "date", "amount", "percentage", "quantity");
    counts.forEach(
        (kind, count) -> {
          assertThat(count.precision()).as("precision of %s: %s", kind, count).isGreaterThan(0.97);
          assertThat(count.recall()).as("recall of %s: %s", kind, count).isGreaterThan(0.85);
        });
  }

  private static void count(Example example, Map<String, Count> counts) {
    List<String> left = new ArrayList<>(Example.found(example.draft()));
    for (String expected : example.expected()) {
      Count count = of(expected, counts);
      if (left.remove(expected)) {
        count.right++;
      } else {
        count.missed.add(example + ": " + expected);
      }
    }
    left.forEach(one -> of(one, counts).wrong.add(example + ": " + one));
  }

  private static Count of(String fact, Map<String, Count> counts) {
    return counts.computeIfAbsent(fact.substring(0, fact.indexOf(' ')), kind -> new Count());
  }
}
