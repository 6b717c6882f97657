package io.github.hiwar.source;

import io.github.hiwar.lifecycle.DocumentStatus;
import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.CalendarDate;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that statements are found in: a communiqué, a claims file, a letter, a decree.
 *
 * <p>Letters and notices are events of the dialogue too: they have a sender, recipients, and may
 * answer an earlier letter. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Document extends Subject<DocumentStatus> permits ImmutableDocument {
  /** {@return what kind of document it is} */
  DocumentKind kind();

  /** {@return its title} */
  @Wire.Name
  LocalizedText title();

  /** {@return what it is about; the first is the primary one} */
  List<Classification> categories();

  /** {@return who published it} */
  Optional<Ref<? extends Actor>> publisher();

  /** {@return the newspaper, agency, gazette or collection that it appeared in} */
  Optional<LocalizedText> publishedIn();

  /** {@return the date it bears} */
  Optional<PartialDate> date();

  /** {@return the date that it bears in another calendar, if it does: 28 Ramadan 1443} */
  Optional<CalendarDate> dateInCalendar();

  /** {@return the date in the words of the source, where they say more: the day of the week} */
  Optional<LocalizedText> dateAsStated();

  /** {@return the languages it is written in, as BCP 47 tags} */
  @Wire.Language
  List<String> languages();

  /** {@return where it can be read} */
  Optional<URI> uri();

  /** {@return when it was retrieved from there} */
  Optional<PartialDate> retrieved();

  /** {@return whether a person compared it with the original, if that is stated} */
  Optional<Boolean> verified();

  /** {@return the SHA-256 of its bytes, as 64 lower-case hexadecimal digits} */
  @Wire.Matches(
      value = "[0-9a-f]{64}",
      rule = "a SHA-256 is written as 64 lower-case hexadecimal digits")
  Optional<String> sha256();

  /** {@return its numbers in registers and official series} */
  List<Identifier> identifiers();

  /** {@return the licence or terms it may be used under} */
  Optional<String> rights();

  /** {@return who sent it, for letters and notices} */
  Optional<Ref<? extends Actor>> sender();

  /** {@return whom it was sent to, for letters and notices} */
  List<Ref<? extends Actor>> recipients();

  /** {@return the letter that it answers} */
  @Wire.Differs(value = "id", rule = "a document does not answer itself")
  Optional<Ref<Document>> inReplyTo();

  /** Checks id, digest and the reply. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.DOCUMENT;
  }

  /** {@return a reference to this document} */
  default Ref<Document> ref() {
    return Ref.to(Document.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds documents. */
  final class Builder extends ImmutableDocument.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * The date it bears, where the day is known.
     *
     * @param day the day
     * @return this builder
     * @throws io.github.hiwar.value.InvalidValueException if its year is not one of four digits
     */
    public Builder date(LocalDate day) {
      return date(PartialDate.of(day));
    }
  }
}
