package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DATE;
import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.SPAN;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.open;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Document;

/** The shapes of agreements and their parts. */
public final class AgreementShapes {
  static final Form<Clause> CLAUSE_FORM = nested(() -> AgreementShapes.CLAUSE);

  static final Form<Endorsement> ENDORSEMENT_FORM = nested(() -> AgreementShapes.ENDORSEMENT);

  /** The shape of {@link Clause}. */
  public static final Shape<Clause> CLAUSE =
      Shape.of(Clause.class, Clause::builder, Clause.Builder::build, Clause.Builder::extensions)
          .optional("label", TEXT, Clause::label, Clause.Builder::label, "Its number or letter.")
          .optional("heading", LOCALIZED, Clause::heading, Clause.Builder::heading, "Its heading.")
          .optional(
              "text", LOCALIZED, Clause::text, Clause.Builder::text, "What it says, in short.")
          .many(
              "categories",
              DemandShapes.CLASSIFICATION_FORM,
              Clause::categories,
              Clause.Builder::addAllCategories,
              "What it is about; the first is the primary one.")
          .optional(
              "terms",
              TermsShapes.TERMS_FORM,
              Clause::terms,
              Clause.Builder::terms,
              "Amounts, dates, beneficiaries and conditions.")
          .many(
              "addresses",
              ref(Demand.class),
              Clause::addresses,
              Clause.Builder::addAllAddresses,
              "The demands that it answers.")
          .many(
              "clauses",
              CLAUSE_FORM,
              Clause::clauses,
              Clause.Builder::addAllClauses,
              "The provisions below it.")
          .build();

  /** The shape of {@link Endorsement}. */
  public static final Shape<Endorsement> ENDORSEMENT =
      Shape.of(
              Endorsement.class,
              Endorsement::builder,
              Endorsement.Builder::build,
              Endorsement.Builder::extensions)
          .one(
              "party",
              ref(Party.class),
              Endorsement::party,
              Endorsement.Builder::party,
              "The party.")
          .one(
              "stance",
              closed(Stance.class),
              Endorsement::stance,
              Endorsement.Builder::stance,
              "What it did.")
          .optional(
              "signatory",
              ref(Person.class),
              Endorsement::signatory,
              Endorsement.Builder::signatory,
              "The person who signed or refused.")
          .optional(
              "office",
              LOCALIZED,
              Endorsement::office,
              Endorsement.Builder::office,
              "The post of the signatory.")
          .optional("on", DATE, Endorsement::on, Endorsement.Builder::on, "When.")
          .optional(
              "reservation",
              LOCALIZED,
              Endorsement::reservation,
              Endorsement.Builder::reservation,
              "The reservation.")
          .build();

  /** The shape of {@link Agreement}. */
  public static final Shape<Agreement> AGREEMENT =
      Shape.of(
              Agreement.class,
              Agreement::builder,
              Agreement.Builder::build,
              Agreement.Builder::extensions)
          .one("id", ID, Agreement::id, Agreement.Builder::id, "The id, unique in the record.")
          .one(
              "kind",
              open("AgreementKind", AgreementKind::of, AgreementKind.known()),
              Agreement::kind,
              Agreement.Builder::kind,
              "What kind of text it is.")
          .one("title", LOCALIZED, Agreement::title, Agreement.Builder::title, "Its title.")
          .many(
              "parties",
              ref(Party.class),
              Agreement::parties,
              Agreement.Builder::addAllParties,
              "The parties to it.")
          .optional(
              "concludedAt",
              ref(Meeting.class),
              Agreement::concludedAt,
              Agreement.Builder::concludedAt,
              "The meeting at which it was concluded.")
          .optional(
              "document",
              ref(Document.class),
              Agreement::document,
              Agreement.Builder::document,
              "The document that holds its text.")
          .many(
              "clauses",
              CLAUSE_FORM,
              Agreement::clauses,
              Agreement.Builder::addAllClauses,
              "Its provisions.")
          .many(
              "endorsements",
              ENDORSEMENT_FORM,
              Agreement::endorsements,
              Agreement.Builder::addAllEndorsements,
              "What each party did with it.")
          .optional("term", SPAN, Agreement::term, Agreement.Builder::term, "How long it runs.")
          .optional(
              "renewal",
              LOCALIZED,
              Agreement::renewal,
              Agreement.Builder::renewal,
              "How it is renewed or ended.")
          .many(
              "registrations",
              ValueShapes.IDENTIFIER_FORM,
              Agreement::registrations,
              Agreement.Builder::addAllRegistrations,
              "Its numbers in registers.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              Agreement::citations,
              Agreement.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              Agreement::absent,
              Agreement.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private AgreementShapes() {}
}
