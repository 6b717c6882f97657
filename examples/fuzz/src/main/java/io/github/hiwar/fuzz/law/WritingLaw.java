package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.LinkedData;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.RecordCodec;

/**
 * What was read can be written, and comes back equal. Only the canonical form may lose which text is
 * the original, since it sorts the languages.
 */
final class WritingLaw implements Law {
  private static final RecordCodec LENIENT = HiwarJson.standard().mode(ReadMode.LENIENT);

  @Override
  public void check(Case given) {
    LENIENT.read(given.first()).record().ifPresent(WritingLaw::comesBack);
    given.record().ifPresent(WritingLaw::comesBack);
  }

  private static void comesBack(BargainingRecord record) {
    byte[] written = HiwarJson.write(record);
    BargainingRecord again = readBack(written, record, "what was written is read as it was");
    requireEqual(HiwarJson.write(again), written, "written again it has the same bytes");
    readBack(HiwarJson.writePretty(record), record, "what is written for people is read the same");
    byte[] canonical = HiwarJson.canonical(record);
    requireEqual(HiwarJson.canonical(again), canonical, "equal records have equal canonical forms");
    requireEqual(
        HiwarJson.canonical(LENIENT.read(canonical).orThrow()),
        canonical,
        "the canonical form is read and keeps its form");
    requireEqual(HiwarJson.digest(again), HiwarJson.digest(record), "equal records, equal digests");
    require(LinkedData.write(record).length > 0, "a record is linked data");
  }

  private static BargainingRecord readBack(byte[] json, BargainingRecord record, String sentence) {
    BargainingRecord read = LENIENT.read(json).orThrow();
    requireEqual(read, record, sentence);
    return read;
  }
}
