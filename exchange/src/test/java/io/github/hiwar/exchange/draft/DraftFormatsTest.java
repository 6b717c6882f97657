package io.github.hiwar.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** One text in each format, and what cannot be read. */
class DraftFormatsTest {
  private static final List<String> CLAIMS = List.of("1 a rise", "1.1 for all", "2 a bus");

  private static final String WORD =
      "<w:document xmlns:w=\"urn:w\"><w:body>"
          + word("<w:pStyle w:val=\"Titre1\"/>", "Our demands")
          + word("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "a rise")
          + word("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "for all")
          + word("<w:pStyle w:val=\"Puces\"/>", "a bus")
          + "<w:p><w:del><w:r><w:t>We demand: nothing</w:t></w:r></w:del></w:p>"
          + "</w:body></w:document>";

  private static final String STYLES =
      "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/>"
          + "</w:style><w:style w:styleId=\"Puces\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr>"
          + "<w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style></w:styles>";

  private static final String OPEN =
      "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\"><text:tracked-changes>"
          + "<text:p>- gone</text:p></text:tracked-changes>"
          + "<text:h text:outline-level=\"1\">Our demands</text:h>"
          + "<text:list><text:list-item><text:p>a rise</text:p><text:list><text:list-item>"
          + "<text:p>for<text:s text:c=\"1\"/>all</text:p></text:list-item></text:list></text:list-item>"
          + "<text:list-item><text:p>a bus</text:p></text:list-item></text:list>"
          + "</office:document-content>";

  private static final String HTML =
      "<!doctype html><html><head><title>x</title><script>- no</script></head><body>"
          + "<nav><ul><li>Home</li></ul></nav><h2>Our demands</h2><ul><li><p>a rise</p><ul>"
          + "<li>for all</li></ul></li><li>a <b>bus</b></li></ul><footer><ul><li>Imprint</li></ul>"
          + "</footer></body></html>";

  private static String word(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void plain_text_html_word_and_open_document_give_the_same_claims() {
    assertThat(claims(bytes("OUR DEMANDS\n\n- a rise\n  - for all\n- a bus"), "a.txt"))
        .isEqualTo(CLAIMS);
    assertThat(claims(bytes("\uFEFFOUR DEMANDS\r\n\r\n- a rise\r\n  - for all\r\n- a bus"), "a"))
        .isEqualTo(CLAIMS);
    assertThat(claims(bytes(HTML), "a.html")).isEqualTo(CLAIMS);
    assertThat(claims(zip("word/document.xml", WORD, "word/styles.xml", STYLES), "a.docx"))
        .isEqualTo(CLAIMS);
    assertThat(claims(zip("content.xml", OPEN), "a.odt")).isEqualTo(CLAIMS);
  }

  @Test
  void a_small_file_that_unpacks_to_more_text_than_anybody_reads_is_given_up_on_the_way() {
    String paragraph = word("", "a");
    for (byte[] document :
        List.of(
            zip("word/document.xml", "<w:d>" + paragraph.repeat(60_000) + "</w:d>"),
            zip("word/document.xml", "<w:d><w:t>" + "a".repeat(60_000_000) + "</w:t></w:d>"),
            zip("word/document.xml", "<w:d><w:p>" + "<w:br/>".repeat(1_100_000) + "</w:p></w:d>"),
            zip("content.xml", "<o><p>" + "<s c='100'/>".repeat(1_000_000) + "</p></o>"),
            bytes("a\n".repeat(5_000_000)),
            bytes("<html>" + "<b>".repeat(2_000_000)))) {
      TextDraft draft = TextDraft.of(document, DraftSettings.of("a"));
      assertThat(draft.findings().stream().map(Finding::code)).containsExactly("draft-too-large");
    }
  }

  @Test
  void a_page_with_pictures_in_it_is_as_large_as_its_text() {
    String picture = "<img src=\"data:image/png;base64," + "A".repeat(9_000_000) + "\">";
    assertThat(claims(bytes(HTML.replace("<h2>", picture + "<h2>")), "a.html")).isEqualTo(CLAIMS);
  }

  @Test
  void elements_that_stand_deeper_than_any_program_puts_them_are_damage() {
    byte[] deep = zip("word/document.xml", "<w:p>".repeat(2_000_000));
    assertThat(TextDraft.of(deep, DraftSettings.of("a")).findings().stream().map(Finding::code))
        .containsExactly("draft-damaged");
  }

  @Test
  void a_table_of_claims_is_read_in_each_format_with_its_numbers_and_deadlines() {
    String word = table("<w:tbl>", "<w:tr>", "<w:tc><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:tc>");
    String open =
        table("<t:table>", "<t:table-row>", "<t:table-cell><t:p>", "</t:p></t:table-cell>");
    for (byte[] document :
        List.of(
            bytes(table("", "", "", "\t")),
            bytes(table("", "", "", " | ")),
            bytes(
                "| No. | Demand | Due |\n|----|:--:|---|\n"
                    + table("", "| ", "", " | ").substring(23)),
            bytes("<!doctype html><p>x</p>" + table("<table>", "<tr>", "<td><p>", "</p></td>")),
            zip("word/document.xml", "<w:d xmlns:w='u'>" + word + "</w:d>"),
            zip("content.xml", "<o xmlns:t='u'>" + open + "</o>"))) {
      assertThat(claims(document, "a")).containsExactly("1 a rise", "2 a bus");
      assertThat(
              TextDraft.of(document, DraftSettings.of("a"))
                  .record()
                  .orElseThrow()
                  .demands()
                  .get(0)
                  .terms()
                  .flatMap(terms -> terms.deadline())
                  .orElseThrow()
                  .toString())
          .isEqualTo("2026-06-30");
    }
  }

  private static String table(String table, String row, String cell, String end) {
    StringBuilder text = new StringBuilder(table);
    for (String line : List.of("No.;Demand;Due", "1;a rise;30 June 2026", "2;a bus;soon")) {
      text.append(row);
      for (String one : line.split(";", -1)) {
        text.append(cell).append(one).append(end);
      }
      text.append(row.replace("<", "</").replace("| ", "")).append('\n');
    }
    return text + table.replace("<", "</");
  }

  @Test
  void a_page_that_is_laid_out_as_a_table_is_no_table_of_claims() {
    String page =
        "<!doctype html><table><tr><td><p>We demand:</p><ul><li>a rise</li></ul></td>"
            + "<td><p>Nous demandons :</p><ul><li>une hausse</li></ul></td></tr></table>";
    assertThat(claims(bytes(page), "a.html")).containsExactly("1 a rise", "2 une hausse");
  }

  @Test
  void what_cannot_be_read_is_told_by_what_it_is() {
    assertThat(code(bytes("%PDF-1.7 ..."))).isEqualTo("draft-format");
    assertThat(code(bytes("{\\rtf1 ...}"))).isEqualTo("draft-format");
    assertThat(code(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isEqualTo("draft-format");
    assertThat(code(zip("xl/workbook.xml", "<x/>"))).isEqualTo("draft-format");
    assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "a.docx"))
        .isEqualTo("draft-encrypted");
    assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "a.doc"))
        .isEqualTo("draft-format");
    assertThat(
            code(zip("content.xml", "?", "META-INF/manifest.xml", "<manifest:encryption-data/>")))
        .isEqualTo("draft-encrypted");
    assertThat(code("جدول".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("draft-not-text");
    assertThat(code("Communiqué".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("draft-not-text");
    assertThat(code(bytes(" \n \n"))).isEqualTo("draft-empty");
    assertThat(code(new byte[0])).isEqualTo("draft-empty");
    assertThat(code(zip("word/document.xml", "<w:document xmlns:w='u'><w:body/></w:document>")))
        .isEqualTo("draft-empty");
  }

  @Test
  void a_broken_document_is_damaged_and_never_an_exception() {
    byte[] whole = zip("word/document.xml", WORD);
    for (int length = 4; length < whole.length; length += 7) {
      assertThat(code(java.util.Arrays.copyOf(whole, length)))
          .isIn("draft-damaged", "draft-format", "");
    }
    assertThat(code(zip("word/document.xml", WORD.substring(0, 200)))).isEqualTo("draft-damaged");
  }

  @Test
  void nothing_is_fetched_and_nothing_is_expanded() {
    String entity =
        "<!DOCTYPE d [<!ENTITY a \"- claim\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<d xmlns:w=\"u\"><w:p><w:r><w:t>&x;&a;</w:t></w:r></w:p></d>";
    TextDraft draft = TextDraft.of(zip("word/document.xml", entity), DraftSettings.of("a.docx"));
    assertThat(draft.passages()).isEmpty();
  }

  @Test
  void a_bomb_is_too_large() {
    assertThat(code(bomb("word/document.xml"))).isEqualTo("draft-too-large");
    assertThat(code(bomb("word/media/a.png")))
        .as("pictures are not unpacked")
        .isEqualTo("draft-format");
  }

  @Test
  void a_text_that_nobody_could_check_is_too_large_and_says_so_at_once() {
    assertThat(code(bytes("We demand:\n" + "- a rise\n".repeat(200_000))))
        .isEqualTo("draft-too-large");
    assertThat(code(bytes("We demand:\n- " + "a rise ".repeat(300_000))))
        .isEqualTo("draft-too-large");
  }

  @Test
  void a_level_that_no_word_processor_writes_is_none() {
    String odd = WORD.replace("w:ilvl w:val=\"1\"", "w:ilvl w:val=\"\"");
    assertThat(claims(zip("word/document.xml", odd, "word/styles.xml", STYLES), "a.docx"))
        .containsExactly("1 a rise", "2 for all", "3 a bus");
  }

  private static byte[] bomb(String part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 97; i++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void each_finding_speaks_three_languages() {
    for (var kind : DraftKinds.all()) {
      for (String language : Catalogue.LANGUAGES) {
        Finding finding =
            DraftKinds.found(
                kind, "a", 3, "detail", "x", "items", 2, "lead", "y", "line", 3, "number", 5,
                "words", "z", "date", "d", "lists", "1, 2");
        assertThat(finding.message(Locale.forLanguageTag(language))).doesNotContain("{", "?");
        assertThat(kind.text(Locale.forLanguageTag(language)).what()).isNotBlank();
      }
    }
  }

  private static List<String> claims(byte[] document, String file) {
    BargainingRecord record = TextDraft.of(document, DraftSettings.of(file)).record().orElseThrow();
    return record.demands().stream()
        .map((Demand one) -> one.label().orElse("") + " " + one.text().original())
        .toList();
  }

  private static String code(byte[] document) {
    return code(document, "a");
  }

  private static String code(byte[] document, String file) {
    return TextDraft.of(document, DraftSettings.of(file)).findings().errors().stream()
        .map(Finding::code)
        .findFirst()
        .orElse("");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(bytes(parts[i + 1]));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
