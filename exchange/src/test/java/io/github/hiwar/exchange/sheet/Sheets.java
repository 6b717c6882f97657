package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets as people keep them, and the record that they are about. */
final class Sheets {
  static final LocalDate DAY = LocalDate.of(2025, 10, 14);

  static final Party UNION =
      Party.builder()
          .id("union")
          .kind(PartyKind.UNION)
          .side(Side.WORKERS)
          .name(LocalizedText.of("fr", "Syndicat national").and("ar", "النقابة الوطنية"))
          .build();
  static final Party MINISTRY =
      Party.builder()
          .id("ministry")
          .kind(PartyKind.GOVERNMENT_BODY)
          .side(Side.EMPLOYER)
          .name(LocalizedText.of("fr", "Secrétariat d’État").and("ar", "كتابة الدولة"))
          .acronym(LocalizedText.of("fr", "SEA"))
          .build();

  private Sheets() {}

  static BargainingRecord empty() {
    return BargainingRecord.builder().id("urn:example:sheet").addParties(UNION, MINISTRY).build();
  }

  static ClaimsSheet csv(String... lines) {
    return read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), "claims.csv");
  }

  static ClaimsSheet read(byte[] file, String name) {
    return SheetReader.read(file, name, SheetWords.standard(), "");
  }

  static BargainingRecord made(ClaimsSheet sheet) {
    return sheet.reconcile(empty(), DAY).record().orElseThrow();
  }

  static Demand demand(BargainingRecord record, String label) {
    return record.demands().stream()
        .filter(one -> one.label().orElse("").equals(label))
        .findFirst()
        .orElseThrow();
  }

  static List<String> codes(ClaimsSheet sheet) {
    return sheet.findings().stream().map(one -> one.code()).toList();
  }

  /** A workbook with one visible sheet of the given rows, and whatever else is given. */
  static byte[] xlsx(String rows, Map<String, String> more) {
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + rows
            + "</sheetData>"
            + more.getOrDefault("after", "")
            + "</worksheet>";
    String book =
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + more.getOrDefault("pr", "")
            + "<sheets><sheet name=\"Suivi\" sheetId=\"1\" r:id=\"rId1\"/>"
            + more.getOrDefault("sheets", "")
            + "</sheets></workbook>";
    String rels =
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>";
    String styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-40C]d\\ mmmm\\ yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf"
            + " numFmtId=\"14\"/><xf numFmtId=\"2\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    return zip(
        Map.of(
            "xl/workbook.xml", book,
            "xl/_rels/workbook.xml.rels", rels,
            "xl/styles.xml", styles,
            "xl/worksheets/sheet1.xml", sheet));
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A row of texts. */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      String reference = (char) ('A' + i) + String.valueOf(number);
      row.append(
          cells[i].startsWith("<")
              ? cells[i].replaceFirst("<c", "<c r=\"" + reference + "\"")
              : cells[i].isEmpty()
                  ? ""
                  : "<c r=\""
                      + reference
                      + "\" t=\"inlineStr\"><is><t>"
                      + cells[i]
                      + "</t></is></c>");
    }
    return row + "</row>";
  }
}
