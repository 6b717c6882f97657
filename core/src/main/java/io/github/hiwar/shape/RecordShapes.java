package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DATE;
import static io.github.hiwar.shape.Form.DECIMAL;
import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LANGUAGE;
import static io.github.hiwar.shape.Form.LINK;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.NUMBER;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.open;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.BargainingUnit;
import io.github.hiwar.Confidentiality;
import io.github.hiwar.Withdrawal;

/** The shape of the record, the root of the wire format. */
public final class RecordShapes {
  static final Form<BargainingUnit> BARGAINING_UNIT_FORM =
      nested(() -> RecordShapes.BARGAINING_UNIT);

  static final Form<Withdrawal> WITHDRAWAL_FORM = nested(() -> RecordShapes.WITHDRAWAL);

  /** The shape of {@link BargainingUnit}. */
  public static final Shape<BargainingUnit> BARGAINING_UNIT =
      Shape.of(
              BargainingUnit.class,
              BargainingUnit::builder,
              BargainingUnit.Builder::build,
              BargainingUnit.Builder::extensions)
          .optional(
              "scope",
              LOCALIZED,
              BargainingUnit::scope,
              BargainingUnit.Builder::scope,
              "Who is in it.")
          .many(
              "excluded",
              LOCALIZED,
              BargainingUnit::excluded,
              BargainingUnit.Builder::addAllExcluded,
              "Who is not.")
          .optional(
              "territory",
              LOCALIZED,
              BargainingUnit::territory,
              BargainingUnit.Builder::territory,
              "Where.")
          .optional(
              "workers",
              NUMBER,
              BargainingUnit::workers,
              BargainingUnit.Builder::workers,
              "How many workers it covers, as stated.")
          .optional(
              "employers",
              NUMBER,
              BargainingUnit::employers,
              BargainingUnit.Builder::employers,
              "How many employers it covers, as stated.")
          .optional(
              "coverageAsStated",
              DECIMAL,
              BargainingUnit::coverageAsStated,
              BargainingUnit.Builder::coverageAsStated,
              "The share of workers covered, in percent, as stated.")
          .build();

  /** The shape of {@link Withdrawal}. */
  public static final Shape<Withdrawal> WITHDRAWAL =
      Shape.of(
              Withdrawal.class,
              Withdrawal::builder,
              Withdrawal.Builder::build,
              Withdrawal.Builder::extensions)
          .one("on", DATE, Withdrawal::on, Withdrawal.Builder::on, "When it was taken back.")
          .one("reason", LOCALIZED, Withdrawal::reason, Withdrawal.Builder::reason, "Why.")
          .build();

  /** The shape of {@link BargainingRecord}. */
  public static final Shape<BargainingRecord> RECORD =
      Shape.of(
              BargainingRecord.class,
              BargainingRecord::builder,
              BargainingRecord.Builder::build,
              BargainingRecord.Builder::extensions)
          .one(
              "id",
              ID,
              BargainingRecord::id,
              BargainingRecord.Builder::id,
              "The id, unique in the record.")
          .optional(
              "title",
              LOCALIZED,
              BargainingRecord::title,
              BargainingRecord.Builder::title,
              "Its title.")
          .optional(
              "level",
              open("BargainingLevel", BargainingLevel::of, BargainingLevel.known()),
              BargainingRecord::level,
              BargainingRecord.Builder::level,
              "The level that bargaining takes place at.")
          .optional(
              "sector",
              LOCALIZED,
              BargainingRecord::sector,
              BargainingRecord.Builder::sector,
              "The sector of activity.")
          .many(
              "sectorCodes",
              ValueShapes.IDENTIFIER_FORM,
              BargainingRecord::sectorCodes,
              BargainingRecord.Builder::addAllSectorCodes,
              "The sector in classifications of activities.")
          .optional(
              "jurisdiction",
              TEXT,
              BargainingRecord::jurisdiction,
              BargainingRecord.Builder::jurisdiction,
              "The country or territory, as an ISO 3166 code: MA.")
          .optional(
              "unit",
              BARGAINING_UNIT_FORM,
              BargainingRecord::unit,
              BargainingRecord.Builder::unit,
              "The staff that are bargained for.")
          .many(
              "languages",
              LANGUAGE,
              BargainingRecord::languages,
              BargainingRecord.Builder::addAllLanguages,
              "The languages of the record, as BCP 47 tags.")
          .optional(
              "opened",
              DATE,
              BargainingRecord::opened,
              BargainingRecord.Builder::opened,
              "When the process began.")
          .many(
              "parties",
              nested(() -> PartyShapes.PARTY),
              BargainingRecord::parties,
              BargainingRecord.Builder::addAllParties,
              "The parties.")
          .many(
              "people",
              nested(() -> PartyShapes.PERSON),
              BargainingRecord::people,
              BargainingRecord.Builder::addAllPeople,
              "The people.")
          .many(
              "meetings",
              nested(() -> MeetingShapes.MEETING),
              BargainingRecord::meetings,
              BargainingRecord.Builder::addAllMeetings,
              "The meetings, the rounds among them.")
          .many(
              "demands",
              nested(() -> DemandShapes.DEMAND),
              BargainingRecord::demands,
              BargainingRecord.Builder::addAllDemands,
              "The demands, in the order of the source; each names its parent.")
          .many(
              "measures",
              nested(() -> MeasureShapes.MEASURE),
              BargainingRecord::measures,
              BargainingRecord.Builder::addAllMeasures,
              "What was promised or done.")
          .many(
              "agreements",
              nested(() -> AgreementShapes.AGREEMENT),
              BargainingRecord::agreements,
              BargainingRecord.Builder::addAllAgreements,
              "The texts that close negotiations.")
          .many(
              "ballots",
              nested(() -> BallotShapes.BALLOT),
              BargainingRecord::ballots,
              BargainingRecord.Builder::addAllBallots,
              "The votes.")
          .many(
              "actions",
              nested(() -> ActionShapes.INDUSTRIAL_ACTION),
              BargainingRecord::actions,
              BargainingRecord.Builder::addAllActions,
              "The industrial action.")
          .many(
              "documents",
              nested(() -> SourceShapes.DOCUMENT),
              BargainingRecord::documents,
              BargainingRecord.Builder::addAllDocuments,
              "The documents that statements are found in.")
          .many(
              "relations",
              nested(() -> SourceShapes.RELATION),
              BargainingRecord::relations,
              BargainingRecord.Builder::addAllRelations,
              "The links between entities, of this record and of others.")
          .many(
              "remarks",
              nested(() -> SourceShapes.REMARK),
              BargainingRecord::remarks,
              BargainingRecord.Builder::addAllRemarks,
              "Speech that is not a fact.")
          .many(
              "transitions",
              nested(() -> TransitionShapes.TRANSITION),
              BargainingRecord::transitions,
              BargainingRecord.Builder::addAllTransitions,
              "The journal, in the order in which it was written.")
          .optional(
              "created",
              DATE,
              BargainingRecord::created,
              BargainingRecord.Builder::created,
              "When the record was created.")
          .optional(
              "modified",
              DATE,
              BargainingRecord::modified,
              BargainingRecord.Builder::modified,
              "When it was last changed.")
          .optional(
              "publisher",
              LOCALIZED,
              BargainingRecord::publisher,
              BargainingRecord.Builder::publisher,
              "Who publishes the record.")
          .optional(
              "licence",
              LINK,
              BargainingRecord::licence,
              BargainingRecord.Builder::licence,
              "The licence that it is published under.")
          .optional(
              "confidentiality",
              closed(Confidentiality.class),
              BargainingRecord::confidentiality,
              BargainingRecord.Builder::confidentiality,
              "Who may see it.")
          .optional(
              "withdrawn",
              WITHDRAWAL_FORM,
              BargainingRecord::withdrawn,
              BargainingRecord.Builder::withdrawn,
              "The tombstone of a record that was taken back.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              BargainingRecord::citations,
              BargainingRecord.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              BargainingRecord::absent,
              BargainingRecord.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private RecordShapes() {}
}
