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
import io.github.hiwar.json.RecordCodec;

/**
 * What was read can be written, and comes back equal, with both engines and in every form but the
 * canonical one, which sorts the languages of a text and so may lose which is the original.
 */
final class WritingLaw implements Law {
  private static final RecordCodec TWO = HiwarJson.using(new Jackson2Engine());
  private static final RecordCodec THREE = HiwarJson.using(new Jackson3Engine());

  @Override
  public void check(Case given) {
    TWO.mode(ReadMode.LENIENT).read(given.first()).record().ifPresent(WritingLaw::comesBack);
    given.record().ifPresent(WritingLaw::comesBack);
  }

  private static void comesBack(BargainingRecord record) {
    byte[] written = THREE.write(record);
    requireEqual(TWO.write(record), written, "both engines write the same bytes");
    BargainingRecord again = readBack(written, record, "what was written is read as it was");
    requireEqual(THREE.write(again), written, "written again it has the same bytes");
    readBack(HiwarJson.writePretty(record), record, "what is written for people is read the same");
    byte[] canonical = HiwarJson.canonical(record);
    requireEqual(HiwarJson.canonical(again), canonical, "equal records have equal canonical forms");
    requireEqual(
        HiwarJson.canonical(THREE.mode(ReadMode.LENIENT).read(canonical).orThrow()),
        canonical,
        "the canonical form is read and keeps its form");
    requireEqual(HiwarJson.digest(again), HiwarJson.digest(record), "equal records, equal digests");
    require(LinkedData.write(record).length > 0, "a record is linked data");
  }

  private static BargainingRecord readBack(byte[] json, BargainingRecord record, String sentence) {
    ReadResult two = TWO.mode(ReadMode.LENIENT).read(json);
    ReadResult three = THREE.mode(ReadMode.LENIENT).read(json);
    require(two.isValid() && three.isValid(), "what was written can be read");
    requireEqual(two.orThrow(), record, sentence);
    requireEqual(three.orThrow(), record, sentence);
    return three.orThrow();
  }
}
