package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.corpus.Origin;
import org.junit.jupiter.api.Test;

class SeenOnDiskTest {
  private static String id(long i) {
    return "urn:example:" + (i * 2654435761L % (1L << 32));
  }

  @Test
  void of_a_hundred_thousand_ids_in_no_order_each_is_found_where_it_was_seen_first() {
    try (SeenOnDisk seen = SeenOnDisk.open(new Unfinished())) {
      for (int i = 0; i < 100_000; i++) {
        assertThat(seen.meet(id(i), new Origin(i < 50_000 ? "a" : "b", i + 1))).isEmpty();
      }
      for (int i = 0; i < 100_000; i += 7) {
        assertThat(seen.meet(id(i), new Origin("c", 1)))
            .contains(new Origin(i < 50_000 ? "a" : "b", i + 1));
      }
    }
  }
}
