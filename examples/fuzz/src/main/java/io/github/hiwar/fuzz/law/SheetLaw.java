package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.exchange.sheet.ClaimsSheet;
import io.github.hiwar.exchange.sheet.SheetUpdate;
import io.github.hiwar.exchange.sheet.SheetWords;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Whatever a sheet is, a valid record is made of it, or an error says why not; and the sheet of
 * that record changes nothing in it.
 */
final class SheetLaw implements Law {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final BargainingRecord PARTIES =
      BargainingRecord.builder()
          .id("urn:example:sheet")
          .addParties(party("union", PartyKind.UNION, Side.WORKERS))
          .addParties(party("ministry", PartyKind.GOVERNMENT_BODY, Side.EMPLOYER))
          .build();
  private static final String RELATIONS =
      "<r><Relationship Id='r1' Target='worksheets/sheet1.xml'/></r>";
  private static final String WORKBOOK =
      "<w xmlns:r='u'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></w>";
  private static final String PAGE =
      "<s><row r='1'><c r='A1' t='inlineStr'><is><t>Claim</t></is></c><c t='str'><v>Due</v></c></row>"
          + "<row><c t='str'><v>A rise</v></c><c s='1'><f>1</f><v>46000</v></c></row><mergeCells>"
          + "<mergeCell ref='A2:A3'/></mergeCells></s>";
  private static final String OPEN =
      "<o><spreadsheet><table name='A'><table-row><table-cell><p>Claim</p></table-cell></table-row>"
          + "<table-row number-rows-repeated='2'><table-cell value-type='date' date-value='2026-01-01'>"
          + "<p>A rise</p></table-cell></table-row></table></spreadsheet></o>";

  private static Party party(String id, PartyKind kind, Side side) {
    return Party.builder().id(id).kind(kind).side(side).name(LocalizedText.of("en", id)).build();
  }

  @Override
  public Diet diet() {
    return Diet.OWN;
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        Wrapped.of(
            0,
            "Titre\nN°;Thème;Revendication;Réponse;État;Date;Échéance;Répondant;Id\n"
                + "1.10;Salaires;Relever;On verra;accepté;14/10/2025;janv. 2026;ministry;a\nTotal;;1"),
        Wrapped.of(
            0, "الرقم;المطلب;الحالة;الأجل\n1;زيادة;مرفوض;يناير 2026\nالأجور\n١٫١;منحة;قيد الدراسة"),
        Wrapped.of(0, "sep=,\nClaim,Status,Note\n\"=1+1\",refused,x\n\"two\nlines\",TA'd,"),
        Wrapped.of(1, PAGE),
        Wrapped.of(2, OPEN));
  }

  @Override
  public void check(Case given) throws IOException {
    byte[] text = Wrapped.rest(given.first());
    byte[] file =
        switch (Wrapped.kind(given.first(), 3)) {
          case 1 ->
              Wrapped.zipped(
                  "xl/workbook.xml",
                  WORKBOOK,
                  "xl/_rels/workbook.xml.rels",
                  RELATIONS,
                  "xl/worksheets/sheet1.xml",
                  text);
          case 2 -> Wrapped.zipped("content.xml", text);
          default -> text;
        };
    SheetUpdate update = read(file).reconcile(PARTIES, DAY);
    requireEqual(
        update.record().isPresent(), update.findings().isValid(), "a record is made, or why not");
    if (update.record().isPresent()) {
      BargainingRecord record = update.record().get();
      requireEqual(RecordValidator.standard().validate(record).errors(), List.of(), "it is valid");
      byte[] next = ClaimsSheet.of(record, DAY, "en").csv();
      requireEqual(
          read(next).reconcile(record, DAY).record().map(BargainingRecord::demands),
          update.record().map(BargainingRecord::demands),
          "its sheet changes no demand");
    }
  }

  private static ClaimsSheet read(byte[] file) throws IOException {
    return ClaimsSheet.read(new ByteArrayInputStream(file), "sheet", SheetWords.standard(), "");
  }
}
