package io.github.hiwar.report.page;

import io.github.hiwar.source.Document;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document that statements are found in.
 *
 * @param number its number in the list
 * @param card what the record says of it
 * @param address where it can be read
 * @param link the address, if it is one of the web
 */
public record DocumentRow(int number, Card card, Optional<Text> address, Optional<String> link) {
  /** Where it is on the page. */
  public String anchor() {
    return anchor(number);
  }

  // Made of the number: the id of a document may hold anything.
  static String anchor(int number) {
    return "hiwar-source-" + number;
  }

  static List<DocumentRow> of(Content content) {
    List<DocumentRow> rows = new ArrayList<>();
    for (Document document : content.record().documents()) {
      rows.add(row(rows.size() + 1, document, content));
    }
    return rows;
  }

  private static DocumentRow row(int number, Document document, Content content) {
    return new DocumentRow(
        number,
        Card.of(document, content, Set.of("uri"), List.of()),
        document.uri().map(uri -> content.words().bare(uri.toString())),
        document.uri().filter(DocumentRow::isOfTheWeb).map(URI::toASCIIString));
  }

  // A link of any other kind could run a program or read a file of the reader.
  private static boolean isOfTheWeb(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
  }
}
