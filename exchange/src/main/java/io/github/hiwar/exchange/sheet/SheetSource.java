package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.value.Unicode;
import java.time.LocalDate;
import java.util.Optional;

/** The sheet as a document of the record, which entries cite with their rows. */
final class SheetSource {
  private static final int SHORT = 12;

  private final Optional<Party> keeper;
  private final Optional<Document> document;
  private final Optional<Ref<Document>> ref;

  SheetSource(ClaimsSheet sheet, BargainingRecord record, LocalDate day, Optional<Party> keeper) {
    this.keeper = keeper;
    Optional<Document> known =
        record.documents().stream()
            .filter(one -> one.sha256().equals(Optional.of(sheet.sha256())))
            .findFirst();
    this.document =
        known.isPresent() || sheet.sha256().isEmpty()
            ? Optional.empty()
            : Optional.of(made(sheet, day, keeper));
    this.ref = known.or(() -> document).map(Document::ref);
  }

  private static Document made(ClaimsSheet sheet, LocalDate day, Optional<Party> keeper) {
    Document.Builder builder = Document.builder();
    builder
        .id("sheet-" + sheet.sha256().substring(0, SHORT))
        .kind(DocumentKind.CLAIMS_FILE)
        .title(
            sheet
                .title()
                .orElseGet(
                    () ->
                        LocalizedText.of(
                            "und", Unicode.isBlank(sheet.source()) ? "sheet" : sheet.source())))
        .date(PartialDate.of(day))
        .sha256(sheet.sha256());
    if (!sheet.language().isEmpty()) {
      builder.addLanguages(sheet.language());
    }
    keeper.ifPresent(party -> builder.publisher(Ref.to(Actor.class, party.id())));
    return builder.build();
  }

  /** The document, where the record does not have it yet. */
  Optional<Document> document() {
    return document;
  }

  /** Where a row stands, and who states it; nothing where neither is known. */
  Optional<Citation> citing(ClaimRow row) {
    if (ref.isEmpty() && keeper.isEmpty()) {
      return Optional.empty();
    }
    Citation.Builder citation = Citation.builder();
    ref.ifPresent(
        one -> {
          citation.document(one);
          if (row.row() > 0) {
            citation.locator(String.valueOf(row.row()));
          }
        });
    keeper.ifPresent(party -> citation.addStatedBy(Ref.to(Actor.class, party.id())));
    return Optional.of(citation.build());
  }
}
