package io.github.hiwar.agreement;

import io.github.hiwar.party.Party;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a text needs, or gains, by the act of an authority or of a body that is not a party to it:
 * what for, and for whom it then holds. When and by whom it was done is an entry of the journal.
 * This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Approval extends Extensible permits ImmutableApproval {
  /** {@return what kind of act it is} */
  ApprovalKind kind();

  /** {@return the party whose act it is, or is to be} */
  Optional<Ref<Party>> by();

  /** {@return the decree, order or resolution} */
  Optional<Ref<Document>> document();

  /** {@return from when on the text holds by it} */
  Optional<PartialDate> takesEffect();

  /** {@return on whom it is made binding who was not bound before, and on whom not} */
  Optional<Beneficiaries> extendsTo();

  /** {@return the clauses that it leaves out} */
  List<Ref<Clause>> except();

  /** {@return what it adds or reserves, in words} */
  Optional<LocalizedText> reservation();

  /** {@return where the sources say it} */
  List<Citation> citations();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds approvals. */
  final class Builder extends ImmutableApproval.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * The party whose act it is, or is to be.
     *
     * @param who the party
     * @return this builder
     */
    public Builder by(Party who) {
      return by(who.ref());
    }
  }
}
