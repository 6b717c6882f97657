package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DATE;
import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LANGUAGE;
import static io.github.hiwar.shape.Form.LINK;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.anyRef;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.open;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;

/** The shapes of documents, citations, remarks and relations. */
public final class SourceShapes {
  static final String CITATIONS_DOC = "Where the sources say it.";
  static final String ABSENT_DOC = "Why members have no value, by member name.";
  static final Form<Absence> ABSENCE = closed(Absence.class);

  /** The shape of {@link Citation}. */
  public static final Shape<Citation> CITATION =
      Shape.of(
              Citation.class,
              Citation::builder,
              Citation.Builder::build,
              Citation.Builder::extensions)
          .optional(
              "document",
              ref(Document.class),
              Citation::document,
              Citation.Builder::document,
              "The document.")
          .optional(
              "locator",
              TEXT,
              Citation::locator,
              Citation.Builder::locator,
              "The place in the document: a section, item or page.")
          .many(
              "statedBy",
              anyRef(Actor.class),
              Citation::statedBy,
              Citation.Builder::addAllStatedBy,
              "The parties or persons who state it.")
          .optional(
              "directness",
              closed(Directness.class),
              Citation::directness,
              Citation.Builder::directness,
              "How near the cited text is to the statement.")
          .optional(
              "quote",
              LOCALIZED,
              Citation::quote,
              Citation.Builder::quote,
              "A short quotation in the original language.")
          .personal()
          .build();

  static final Form<Citation> CITATION_FORM = nested(() -> CITATION);

  /** The shape of {@link Document}. */
  public static final Shape<Document> DOCUMENT =
      Shape.of(
              Document.class,
              Document::builder,
              Document.Builder::build,
              Document.Builder::extensions)
          .one("id", ID, Document::id, Document.Builder::id, "The id of the document.")
          .one(
              "kind",
              open("DocumentKind", DocumentKind::of, DocumentKind.known()),
              Document::kind,
              Document.Builder::kind,
              "What kind of document it is.")
          .one("title", LOCALIZED, Document::title, Document.Builder::title, "Its title.")
          .optional(
              "publisher",
              anyRef(Actor.class),
              Document::publisher,
              Document.Builder::publisher,
              "Who published it.")
          .optional("date", DATE, Document::date, Document.Builder::date, "The date it bears.")
          .many(
              "languages",
              LANGUAGE,
              Document::languages,
              Document.Builder::addAllLanguages,
              "The languages it is written in.")
          .optional("uri", LINK, Document::uri, Document.Builder::uri, "Where it can be read.")
          .optional(
              "sha256",
              TEXT,
              Document::sha256,
              Document.Builder::sha256,
              "The SHA-256 of its bytes in lower-case hexadecimal digits.")
          .many(
              "identifiers",
              ValueShapes.IDENTIFIER_FORM,
              Document::identifiers,
              Document.Builder::addAllIdentifiers,
              "Its numbers in registers and official series.")
          .optional(
              "rights",
              TEXT,
              Document::rights,
              Document.Builder::rights,
              "The licence or terms it may be used under.")
          .optional(
              "sender",
              anyRef(Actor.class),
              Document::sender,
              Document.Builder::sender,
              "Who sent it, for letters and notices.")
          .many(
              "recipients",
              anyRef(Actor.class),
              Document::recipients,
              Document.Builder::addAllRecipients,
              "Whom it was sent to, for letters and notices.")
          .optional(
              "inReplyTo",
              ref(Document.class),
              Document::inReplyTo,
              Document.Builder::inReplyTo,
              "The letter that it answers.")
          .many(
              "citations",
              CITATION_FORM,
              Document::citations,
              Document.Builder::addAllCitations,
              CITATIONS_DOC)
          .keyed("absent", ABSENCE, Document::absent, Document.Builder::putAllAbsent, ABSENT_DOC)
          .build();

  /** The shape of {@link Remark}. */
  public static final Shape<Remark> REMARK =
      Shape.of(Remark.class, Remark::builder, Remark.Builder::build, Remark.Builder::extensions)
          .one("id", ID, Remark::id, Remark.Builder::id, "The id, unique in the record.")
          .one(
              "kind",
              open("RemarkKind", RemarkKind::of, RemarkKind.known()),
              Remark::kind,
              Remark.Builder::kind,
              "What kind of speech it is.")
          .many(
              "speakers",
              anyRef(Actor.class),
              Remark::speakers,
              Remark.Builder::addAllSpeakers,
              "Who speaks.")
          .one("text", LOCALIZED, Remark::text, Remark.Builder::text, "What is said, in short.")
          .many(
              "about",
              anyRef(Entity.class),
              Remark::about,
              Remark.Builder::addAllAbout,
              "What it is about: a meeting, a party, a measure.")
          .many(
              "citations",
              CITATION_FORM,
              Remark::citations,
              Remark.Builder::addAllCitations,
              CITATIONS_DOC)
          .keyed("absent", ABSENCE, Remark::absent, Remark.Builder::putAllAbsent, ABSENT_DOC)
          .build();

  /** The shape of {@link Relation}. */
  public static final Shape<Relation> RELATION =
      Shape.of(
              Relation.class,
              Relation::builder,
              Relation.Builder::build,
              Relation.Builder::extensions)
          .one("id", ID, Relation::id, Relation.Builder::id, "The id, unique in the record.")
          .one(
              "kind",
              open("RelationKind", RelationKind::of, RelationKind.known()),
              Relation::kind,
              Relation.Builder::kind,
              "How they relate.")
          .one(
              "subject",
              anyRef(Entity.class),
              Relation::subject,
              Relation.Builder::subject,
              "The entity that the sentence begins with: the subject continues the object.")
          .one(
              "object",
              anyRef(Entity.class),
              Relation::object,
              Relation.Builder::object,
              "The entity that it is related to.")
          .optional(
              "note", LOCALIZED, Relation::note, Relation.Builder::note, "What there is to add.")
          .many(
              "citations",
              CITATION_FORM,
              Relation::citations,
              Relation.Builder::addAllCitations,
              CITATIONS_DOC)
          .keyed("absent", ABSENCE, Relation::absent, Relation.Builder::putAllAbsent, ABSENT_DOC)
          .build();

  private SourceShapes() {}
}
