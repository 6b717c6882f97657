package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.json.Corpus;
import io.github.hiwar.json.CorpusLine;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Records are the same one by one and as the lines of a corpus, plain or compressed. */
final class CorpusLaw implements Law {
  @Override
  public Diet diet() {
    return Diet.VERSIONS;
  }

  @Override
  public void check(Case given) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    List<ReadResult> alone = new ArrayList<>();
    for (byte[] document : given.documents()) {
      lines.write(document);
      lines.write('\n');
      alone.add(HiwarJson.read(document));
    }
    List<ReadResult> together = read(lines.toByteArray());
    requireEqual(together.size(), alone.size(), "a line is a record");
    for (int i = 0; i < alone.size(); i++) {
      requireEqual(together.get(i).record(), alone.get(i).record(), "a line is read as a document");
    }
    requireEqual(read(zipped(lines.toByteArray())).size(), alone.size(), "zipped it is the same");
    judge(lines.toByteArray());
  }

  private static List<ReadResult> read(byte[] corpus) throws IOException {
    try (var lines = Corpus.read(new ByteArrayInputStream(corpus), HiwarJson.standard())) {
      return lines.map(CorpusLine::result).toList();
    }
  }

  private static byte[] zipped(byte[] corpus) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(corpus);
    }
    return bytes.toByteArray();
  }

  private static void judge(byte[] corpus) {
    var judged = Judge.standard().judged("corpus.ndjson", new ByteArrayInputStream(corpus));
    while (judged.hasNext()) {
      Judged line = judged.next();
      require(
          line.isAccepted() || !line.findings().list().isEmpty(), "what is set aside has a reason");
      line.findings().stream()
          .limit(5)
          .forEach(
              found -> require(!found.message(Locale.FRENCH).isBlank(), "a reason can be said"));
    }
  }
}
