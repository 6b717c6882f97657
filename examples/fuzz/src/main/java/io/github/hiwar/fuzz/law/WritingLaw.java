package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.jackson2.Jackson2Engine;
import io.github.hiwar.jackson3.Jackson3Engine;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.LinkedData;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;

/** What was read can be written, and comes back equal, with both engines and in every form. */
final class WritingLaw implements Law {
  private static final HiwarJson TWO = HiwarJson.using(new Jackson2Engine());
  private static final HiwarJson THREE = HiwarJson.using(new Jackson3Engine());

  @Override
  public void check(Case given) {
    TWO.mode(ReadMode.LENIENT).readRecord(given.first()).record().ifPresent(WritingLaw::comesBack);
    given.record().ifPresent(WritingLaw::comesBack);
  }

  private static void comesBack(BargainingRecord record) {
    byte[] written = THREE.writeRecord(record);
    requireEqual(TWO.writeRecord(record), written, "both engines write the same bytes");
    BargainingRecord again = readBack(written, record, "what was written is read as it was");
    requireEqual(THREE.writeRecord(again), written, "written again it has the same bytes");
    readBack(HiwarJson.writePretty(record), record, "what is written for people is read the same");
    byte[] canonical = HiwarJson.canonical(record);
    requireEqual(HiwarJson.canonical(again), canonical, "equal records have equal canonical forms");
    readBack(canonical, record, "the canonical form is read as the same record");
    requireEqual(HiwarJson.digest(again), HiwarJson.digest(record), "equal records, equal digests");
    require(LinkedData.write(record).length > 0, "a record is linked data");
  }

  private static BargainingRecord readBack(byte[] json, BargainingRecord record, String sentence) {
    ReadResult two = TWO.mode(ReadMode.LENIENT).readRecord(json);
    ReadResult three = THREE.mode(ReadMode.LENIENT).readRecord(json);
    require(two.isValid() && three.isValid(), "what was written can be read");
    requireEqual(two.orThrow(), record, sentence);
    requireEqual(three.orThrow(), record, sentence);
    return three.orThrow();
  }
}
