package io.github.hiwar.corpus.statistics;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.status.Histories;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the texts of a record stand on a day, which of them the two sides concluded, and when. */
final class AgreedTexts {
  private static final Set<AgreementKind> OF_ONE_SIDE_OR_NONE =
      Set.of(AgreementKind.UNILATERAL_DECISION, AgreementKind.RECORD_OF_DISAGREEMENT);

  private final RecordFacts record;
  private final Histories histories;
  private final Map<String, Text> texts = new LinkedHashMap<>();

  /**
   * One text.
   *
   * @param agreement the text
   * @param stage where it stands, in a few words for all states
   * @param concluded when it was concluded, if it was and the record says when
   */
  record Text(Agreement agreement, String stage, Optional<PartialDate> concluded) {
    /** Whether the two sides concluded it, whether or not it has ended. */
    boolean isAgreed() {
      return (stage.equals("concluded") || stage.equals("ended"))
          && !agreement.kind().isWithinAny(OF_ONE_SIDE_OR_NONE);
    }
  }

  AgreedTexts(RecordFacts record) {
    this.record = record;
    this.histories = record.reaching(to -> stage(to).equals("concluded"));
    // Of several with one id the first counts; nothing is looked up for the others.
    Set<String> seen = new HashSet<>();
    for (Agreement agreement : record.record().agreements()) {
      if (seen.add(agreement.id()) && !record.isLater(agreement.id())) {
        texts.put(agreement.id(), text(agreement));
      }
    }
  }

  private Text text(Agreement agreement) {
    String stage =
        record
            .board()
            .of(agreement)
            .map(AgreedTexts::stage)
            .orElse(signed(agreement).isPresent() ? "concluded" : "unsaid");
    boolean ever = stage.equals("concluded") || stage.equals("ended");
    return new Text(agreement, stage, ever ? concluded(agreement) : Optional.empty());
  }

  static String stage(Status status) {
    return status.lifecycle() == Lifecycle.AGREEMENT ? status.account().orElse("under-way") : "";
  }

  private Optional<PartialDate> concluded(Agreement agreement) {
    return histories
        .first(agreement.id(), 0)
        .flatMap(Transition::on)
        .or(() -> signed(agreement))
        .or(
            () ->
                agreement
                    .concludedAt()
                    .flatMap(record.record()::find)
                    .flatMap(Meeting::on)
                    .filter(on -> !on.latest().isAfter(record.day())));
  }

  // From the first signature to the last: nobody knows which of them concluded it.
  private Optional<PartialDate> signed(Agreement agreement) {
    List<PartialDate> days =
        agreement.endorsements().stream()
            .filter(one -> one.stance() == Stance.SIGNED)
            .map(Endorsement::on)
            .flatMap(Optional::stream)
            .filter(on -> !on.latest().isAfter(record.day()))
            .toList();
    Optional<LocalDate> first =
        days.stream().map(PartialDate::earliest).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        days.stream().map(PartialDate::latest).max(Comparator.naturalOrder());
    return first.flatMap(from -> last.map(to -> PartialDate.within(from, to)));
  }

  List<Text> all() {
    return List.copyOf(texts.values());
  }

  Optional<Text> of(String agreement) {
    return Optional.ofNullable(texts.get(agreement));
  }
}
