package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DATE;
import static io.github.hiwar.shape.Form.DECIMAL;
import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.NUMBER;
import static io.github.hiwar.shape.Form.anyRef;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.party.Party;
import io.github.hiwar.value.Entity;

/** The shapes of ballots. */
public final class BallotShapes {
  static final Form<Tally> TALLY_FORM = nested(() -> BallotShapes.TALLY);

  /** The shape of {@link Tally}. */
  public static final Shape<Tally> TALLY =
      Shape.of(Tally.class, Tally::builder, Tally.Builder::build, Tally.Builder::extensions)
          .optional(
              "unit",
              LOCALIZED,
              Tally::unit,
              Tally.Builder::unit,
              "The unit, if the count is not of the whole body.")
          .optional("yes", NUMBER, Tally::yes, Tally.Builder::yes, "Votes in favour.")
          .optional("no", NUMBER, Tally::no, Tally.Builder::no, "Votes against.")
          .optional("abstained", NUMBER, Tally::abstained, Tally.Builder::abstained, "Abstentions.")
          .optional(
              "spoilt", NUMBER, Tally::spoilt, Tally.Builder::spoilt, "Spoilt or blank votes.")
          .optional(
              "eligible", NUMBER, Tally::eligible, Tally.Builder::eligible, "Those who could vote.")
          .optional(
              "turnoutAsStated",
              DECIMAL,
              Tally::turnoutAsStated,
              Tally.Builder::turnoutAsStated,
              "The turnout as stated, in percent.")
          .optional(
              "yesShareAsStated",
              DECIMAL,
              Tally::yesShareAsStated,
              Tally.Builder::yesShareAsStated,
              "The share in favour as stated, in percent.")
          .optional(
              "noShareAsStated",
              DECIMAL,
              Tally::noShareAsStated,
              Tally.Builder::noShareAsStated,
              "The share against as stated, in percent.")
          .defaulted(
              "finality",
              closed(Finality.class),
              Finality.FINAL,
              Tally::finality,
              Tally.Builder::finality,
              "Whether the count is final.")
          .build();

  /** The shape of {@link Ballot}. */
  public static final Shape<Ballot> BALLOT =
      Shape.of(Ballot.class, Ballot::builder, Ballot.Builder::build, Ballot.Builder::extensions)
          .one("id", ID, Ballot::id, Ballot.Builder::id, "The id, unique in the record.")
          .many(
              "about",
              anyRef(Entity.class),
              Ballot::about,
              Ballot.Builder::addAllAbout,
              "What was voted on.")
          .optional(
              "question",
              LOCALIZED,
              Ballot::question,
              Ballot.Builder::question,
              "The question put.")
          .optional(
              "body",
              ref(Party.class),
              Ballot::body,
              Ballot.Builder::body,
              "The party or body that voted.")
          .optional("on", DATE, Ballot::on, Ballot.Builder::on, "When.")
          .many(
              "tallies",
              TALLY_FORM,
              Ballot::tallies,
              Ballot.Builder::addAllTallies,
              "The counts, one a unit.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              Ballot::citations,
              Ballot.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              Ballot::absent,
              Ballot.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private BallotShapes() {}
}
