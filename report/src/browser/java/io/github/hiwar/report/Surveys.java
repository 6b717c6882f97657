package io.github.hiwar.report;

import io.github.hiwar.corpus.CorpusInput;
import io.github.hiwar.corpus.CorpusReader;
import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.SeenRecords;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.testkit.CorpusGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** The figures of corpora that browsers look at. */
final class Surveys {
  private static final List<Dimension> BY = List.of(Dimension.TOPIC, Dimension.YEAR);

  private Surveys() {}

  /** Those of so many generated records, some of them broken. */
  static Survey generated(long records) {
    CorpusGenerator generator = CorpusGenerator.of(7).broken(0.1);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (long i = 0; i < records; i++) {
      lines.writeBytes(generator.line(i));
      lines.write('\n');
    }
    return of("corpus.ndjson", lines.toByteArray());
  }

  static Survey of(String name, byte[] corpus) {
    Survey survey = new Survey(List.of(name), BY, Optional.empty());
    CorpusReader.of(Judge.standard())
        .read(
            List.of(new CorpusInput(name, () -> new ByteArrayInputStream(corpus))),
            SeenRecords.inMemory(),
            record -> Fact.of(record),
            (judged, facts) ->
                facts.ifPresentOrElse(survey::addRecord, () -> survey.setAside(judged)));
    return survey;
  }
}
