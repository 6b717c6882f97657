package io.github.hiwar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactColumn;
import io.github.hiwar.corpus.statistics.FactKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackedFactsTest {
  private static final String[] TEXTS = {"", "-1", "أجر", "n\n\"m\",", "\ud83d\ude00", "\u0000"};
  private static final String[] NUMBERS = {"0", "-12.5", "1E+30", "1234.1234567890123"};

  private final Random random = new Random(42);

  private Fact fact(FactKind kind) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (FactColumn column : kind.columns()) {
      boolean needed =
          column.type() == FactColumn.Type.TRUTH || column.compareTo(FactColumn.AS_OF) <= 0;
      cells.add(needed || random.nextBoolean() ? cell(column.type()) : null);
    }
    return Fact.of(kind, cells);
  }

  private Object cell(FactColumn.Type type) {
    return switch (type) {
      case TEXT -> TEXTS[random.nextInt(TEXTS.length)];
      case NUMBER -> random.nextLong();
      case DECIMAL -> new BigDecimal(NUMBERS[random.nextInt(NUMBERS.length)]);
      case TRUTH -> random.nextBoolean();
    };
  }

  @Test
  void facts_of_every_kind_come_back_as_they_were_however_many() {
    for (FactKind kind : FactKind.values()) {
      for (int many : new int[] {0, 1, 256, 257, 1000}) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
          facts.add(fact(kind));
        }
        assertThat(PackedFacts.of(facts).stream().flatMap(one -> PackedFacts.in(one).stream()))
            .as(kind.code())
            .containsExactlyElementsOf(facts);
      }
    }
  }

  @Test
  void no_row_grows_with_its_record() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      facts.add(fact(FactKind.DEMANDS));
    }
    assertThat(PackedFacts.of(facts)).hasSize(20).allMatch(packed -> packed.length < 1 << 16);
  }
}
