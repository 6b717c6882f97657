package io.github.hiwar.corpus.statistics;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.insight.Age;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import java.util.List;
import java.util.Optional;

/** The texts that close negotiations, or record that they failed. */
final class AgreementFacts {
  private final RecordFacts record;
  private final AgreedTexts texts;
  private final Optional<PartialDate> firstRaised;

  AgreementFacts(RecordFacts record, AgreedTexts texts, DemandFacts demands) {
    this.record = record;
    this.texts = texts;
    this.firstRaised = demands.firstRaised();
  }

  List<Fact> facts() {
    return texts.all().stream().map(this::fact).toList();
  }

  private Fact fact(AgreedTexts.Text text) {
    Agreement agreement = text.agreement();
    Optional<PartialDate> date =
        text.concluded().or(() -> firstEntry(agreement).flatMap(Transition::on));
    return record
        .row(FactKind.AGREEMENTS, agreement.id(), date)
        .put(FactColumn.TEXT, agreement.title().original())
        .put(FactColumn.LANGUAGE, agreement.title().originalLanguage())
        .put(FactColumn.KIND, agreement.kind().code())
        .put(FactColumn.STATUS, record.board().of(agreement).map(Status::state))
        .put(FactColumn.STAGE, text.stage())
        .put(FactColumn.AGREED, text.isAgreed())
        .put(
            FactColumn.DAYS_TO_AGREEMENT_MIN,
            FactColumn.DAYS_TO_AGREEMENT_MAX,
            firstRaised.flatMap(from -> text.concluded().flatMap(to -> days(from, to))))
        .fact();
  }

  private Optional<Transition> firstEntry(Agreement agreement) {
    return record.record().journal().histories().firstEntry(agreement.id());
  }

  // Dates that contradict each other give no number of days.
  private static Optional<Age> days(PartialDate from, PartialDate to) {
    return to.orderTo(from) == PartialDate.Order.BEFORE
        ? Optional.empty()
        : Optional.of(Age.between(from, to));
  }
}
