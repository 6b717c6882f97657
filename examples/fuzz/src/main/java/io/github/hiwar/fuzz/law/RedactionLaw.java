package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Redaction;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.party.Person;
import io.github.hiwar.validation.RecordValidator;
import java.util.function.Function;

/** Names go, once and for all, and the rest stays a record. */
final class RedactionLaw implements Law {
  @Override
  public void check(Case given) {
    given.record().ifPresent(record -> redacts(record, Redaction::toPseudonyms));
    given.record().ifPresent(record -> redacts(record, Redaction::toOffices));
  }

  private static void redacts(
      BargainingRecord record, Function<BargainingRecord, Redaction> redaction) {
    Redaction once = redaction.apply(record);
    BargainingRecord redacted = once.record();
    once.removals().forEach(removal -> require(!removal.toString().isBlank(), "it can be listed"));
    requireEqual(redaction.apply(redacted).record(), redacted, "redacted again it is the same");
    ReadResult read = HiwarJson.read(HiwarJson.write(redacted));
    requireEqual(read.record().orElse(null), redacted, "what is redacted can be written and read");
    for (Person person : redacted.people()) {
      require(person.name().isEmpty() && person.aliases().isEmpty(), "nobody has a name");
    }
    RecordValidator validator = RecordValidator.standard();
    require(
        !validator.validate(record).isValid() || validator.validate(redacted).isValid(),
        "what was valid stays valid");
  }
}
