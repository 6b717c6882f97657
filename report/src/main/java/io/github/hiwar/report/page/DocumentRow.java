package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.value.Ref;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document: one that statements are found in, or one that the record knows of.
 *
 * @param number its number in the list
 * @param cited whether anything in the record is found in it
 * @param card what the record says of it
 * @param address where it can be read
 * @param link the address, if it is one of the web
 */
public record DocumentRow(
    int number, boolean cited, Card card, Optional<Text> address, Optional<String> link) {
  /** Where it is on the page. */
  public String anchor() {
    return anchor(number);
  }

  // Made of the number: the id of a document may hold anything.
  static String anchor(int number) {
    return "hiwar-source-" + number;
  }

  static List<DocumentRow> of(Content content) {
    Set<String> cited = cited(content.record());
    List<DocumentRow> rows = new ArrayList<>();
    for (Document document : content.record().documents()) {
      rows.add(row(rows.size() + 1, cited.contains(document.id()), document, content));
    }
    return rows;
  }

  // A document that is only spoken of is no source: what is known of it was read elsewhere.
  private static Set<String> cited(BargainingRecord record) {
    Set<String> cited = new HashSet<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Citation citation) {
            citation.document().map(Ref::toString).ifPresent(cited::add);
          }
        });
    return cited;
  }

  private static DocumentRow row(int number, boolean cited, Document document, Content content) {
    return new DocumentRow(
        number,
        cited,
        Card.of(document, content, Set.of("uri"), List.of()),
        document.uri().map(uri -> content.words().bare(uri.toString())),
        document.uri().filter(DocumentRow::isOfTheWeb).map(URI::toASCIIString));
  }

  // A link of any other kind could run a program or read a file of the reader.
  private static boolean isOfTheWeb(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
  }
}
