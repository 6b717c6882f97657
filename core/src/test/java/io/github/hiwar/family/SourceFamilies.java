package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.demand;
import static io.github.hiwar.family.Pieces.letter;
import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.record;
import static io.github.hiwar.family.Pieces.subject;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Ref;
import java.net.URI;
import java.util.List;

/** Documents, citations, remarks, and references that lead nowhere. */
final class SourceFamilies {
  static final List<Family> ALL =
      List.of(
          new Family("n references that miss n ids by a letter", SourceFamilies::misses),
          new Family("n references to the wrong type", SourceFamilies::wrongType),
          new Family("n references to one entity in one list", SourceFamilies::repeated),
          new Family("n citations of one demand", SourceFamilies::citations),
          new Family("n documents of one address", SourceFamilies::documents),
          new Family("n documents of n addresses", SourceFamilies::addresses),
          new Family("n remarks by n speakers about n demands", SourceFamilies::remarks));

  private SourceFamilies() {}

  private static BargainingRecord misses(int n, Names names) {
    String long_ = "x".repeat(40);
    return record()
        .addAllDemands(
            many(
                n,
                i -> demand(long_ + names.id("d", i)).parent(Pieces.demandRef(long_ + i)).build()))
        .build();
  }

  private static BargainingRecord wrongType(int n, Names names) {
    return record()
        .addAllDocuments(many(n, i -> letter(names.id("letter", i)).build()))
        .addAllDemands(
            many(
                n,
                i ->
                    demand(names.id("demand", i))
                        .parent(Pieces.demandRef(names.id("letter", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord repeated(int n, Names names) {
    return record()
        .addParties(Pieces.party("party").build())
        .addDemands(
            demand("demand").addAllRaisedBy(many(n, i -> Pieces.partyRef("party"))).build(),
            demand("other")
                .addAllRaisedBy(many(n, i -> Pieces.partyRef(names.id("party", i))))
                .addAllAddressedTo(many(n, i -> Pieces.partyRef(names.id("party", n - i))))
                .build())
        .build();
  }

  private static BargainingRecord citations(int n, Names names) {
    return record()
        .addDocuments(letter("letter").build())
        .addPeople(Pieces.person("person").build())
        .addDemands(
            demand("demand")
                .addAllCitations(
                    many(
                        n,
                        i ->
                            Citation.builder()
                                .document(Ref.to(Document.class, "letter"))
                                .locator(names.text("page", i))
                                .addStatedBy(Ref.to(Actor.class, "person"))
                                .directness(Directness.ANONYMOUS)
                                .quote(Pieces.fr("mot ".repeat(90)))
                                .build()))
                .build())
        .build();
  }

  private static BargainingRecord documents(int n, Names names) {
    return record()
        .addAllDocuments(
            many(
                n,
                i ->
                    letter(names.id("letter", i))
                        .uri(URI.create("https://example.org/1"))
                        .addLanguages("q" + (char) ('a' + i % 26))
                        .build()))
        .build();
  }

  private static BargainingRecord addresses(int n, Names names) {
    return record()
        .addAllDocuments(
            many(
                n,
                i ->
                    letter(names.id("letter", i))
                        .uri(URI.create("https://example.org/" + names.id("d", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord remarks(int n, Names names) {
    return record()
        .addAllDemands(many(n, i -> demand(names.id("demand", i)).build()))
        .addRemarks(
            Remark.builder()
                .id("remark")
                .kind(RemarkKind.THANKS)
                .text(Pieces.fr("Merci"))
                .addAllSpeakers(many(n, i -> Ref.to(Actor.class, names.id("party", i))))
                .addAllAbout(many(n, i -> subject(names.id("demand", i))))
                .build())
        .build();
  }
}
