package io.github.hiwar.corpus.statistics;

import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.OpenCode;
import java.util.List;
import java.util.Optional;

/** What something is about, by its primary category. */
final class Topics {
  private Topics() {}

  static void put(Fact.Draft row, List<Classification> categories) {
    Optional<DemandCategory> primary = primary(categories);
    row.put(FactColumn.CATEGORY, primary.map(OpenCode::code))
        .put(FactColumn.TOPIC, primary.map(DemandCategory::top).map(OpenCode::code));
  }

  static Optional<DemandCategory> primary(List<Classification> categories) {
    return categories.stream().findFirst().map(Classification::category);
  }
}
