package io.github.hiwar.agreement;

import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Subject;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text that closes a negotiation, or records that it failed. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Agreement extends AgreedText, Subject<AgreementStatus>
    permits ImmutableAgreement {
  /** {@return what kind of text it is} */
  AgreementKind kind();

  /** {@return its title} */
  @Wire.Name
  LocalizedText title();

  /** {@return the parties to it} */
  List<Ref<Party>> parties();

  /** {@return the meeting at which it was concluded} */
  Optional<Ref<Meeting>> concludedAt();

  /** {@return the document that holds its text} */
  Optional<Ref<Document>> document();

  /** {@return what each party did with it} */
  List<Endorsement> endorsements();

  /** {@return how long it runs} */
  Optional<DateSpan> term();

  /** {@return the time that it also covers, where it holds for what lies before its term} */
  Optional<DateSpan> covers();

  /** {@return how it goes on after its term, and how a party ends it} */
  Optional<Renewal> renewal();

  /** {@return the acts of authorities, and of bodies not party to it, that give it effect} */
  List<Approval> approvals();

  /** {@return its numbers in registers} */
  List<Identifier> registrations();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.AGREEMENT;
  }

  /** {@return a reference to this agreement} */
  default Ref<Agreement> ref() {
    return Ref.to(Agreement.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds agreements. */
  final class Builder extends ImmutableAgreement.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
