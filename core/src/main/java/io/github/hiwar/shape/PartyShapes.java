package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.SPAN;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.open;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;

/** The shapes of parties and persons. */
public final class PartyShapes {
  static final Form<Affiliation> AFFILIATION_FORM = nested(() -> PartyShapes.AFFILIATION);

  static final Form<Office> OFFICE_FORM = nested(() -> PartyShapes.OFFICE);

  /** The shape of {@link Affiliation}. */
  public static final Shape<Affiliation> AFFILIATION =
      Shape.of(
              Affiliation.class,
              Affiliation::builder,
              Affiliation.Builder::build,
              Affiliation.Builder::extensions)
          .one(
              "role",
              open("AffiliationRole", AffiliationRole::of, AffiliationRole.known()),
              Affiliation::role,
              Affiliation.Builder::role,
              "How it belongs.")
          .one("to", ref(Party.class), Affiliation::to, Affiliation.Builder::to, "The other party.")
          .optional(
              "during",
              SPAN,
              Affiliation::during,
              Affiliation.Builder::during,
              "During which time.")
          .build();

  /** The shape of {@link Party}. */
  public static final Shape<Party> PARTY =
      Shape.of(Party.class, Party::builder, Party.Builder::build, Party.Builder::extensions)
          .one("id", ID, Party::id, Party.Builder::id, "The id, unique in the record.")
          .one(
              "kind",
              open("PartyKind", PartyKind::of, PartyKind.known()),
              Party::kind,
              Party.Builder::kind,
              "What kind of party it is.")
          .optional(
              "side",
              closed(Side.class),
              Party::side,
              Party.Builder::side,
              "The side of the table that it sits on.")
          .one("name", LOCALIZED, Party::name, Party.Builder::name, "Its name.")
          .optional("acronym", LOCALIZED, Party::acronym, Party.Builder::acronym, "Its acronym.")
          .many(
              "aliases",
              LOCALIZED,
              Party::aliases,
              Party.Builder::addAllAliases,
              "Other names and spellings that sources use.")
          .many(
              "identifiers",
              ValueShapes.IDENTIFIER_FORM,
              Party::identifiers,
              Party.Builder::addAllIdentifiers,
              "Its numbers in registers.")
          .optional(
              "representativeness",
              LOCALIZED,
              Party::representativeness,
              Party.Builder::representativeness,
              "How representative it is, as stated.")
          .many(
              "affiliations",
              AFFILIATION_FORM,
              Party::affiliations,
              Party.Builder::addAllAffiliations,
              "What it belongs to.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              Party::citations,
              Party.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              Party::absent,
              Party.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  /** The shape of {@link Office}. */
  public static final Shape<Office> OFFICE =
      Shape.of(Office.class, Office::builder, Office.Builder::build, Office.Builder::extensions)
          .one("title", LOCALIZED, Office::title, Office.Builder::title, "The title of the post.")
          .optional(
              "in",
              ref(Party.class),
              Office::in,
              Office.Builder::in,
              "The party that the post is in.")
          .optional("during", SPAN, Office::during, Office.Builder::during, "During which time.")
          .build();

  /** The shape of {@link Person}. */
  public static final Shape<Person> PERSON =
      Shape.of(Person.class, Person::builder, Person.Builder::build, Person.Builder::extensions)
          .one("id", ID, Person::id, Person.Builder::id, "The id, unique in the record.")
          .optional(
              "name",
              LOCALIZED,
              Person::name,
              Person.Builder::name,
              "The name, in the scripts that sources write it in.")
          .personal()
          .many(
              "aliases",
              LOCALIZED,
              Person::aliases,
              Person.Builder::addAllAliases,
              "Other spellings of the name.")
          .personal()
          .optional(
              "anonymousLabel",
              TEXT,
              Person::anonymousLabel,
              Person.Builder::anonymousLabel,
              "The label of a person whose name is not given: X.")
          .many(
              "offices",
              OFFICE_FORM,
              Person::offices,
              Person.Builder::addAllOffices,
              "The posts that the person holds.")
          .personal()
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              Person::citations,
              Person.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              Person::absent,
              Person.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private PartyShapes() {}
}
