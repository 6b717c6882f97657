package io.github.hiwar.report.page;

import io.github.hiwar.source.Document;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document that statements are found in.
 *
 * @param number its number in the list
 * @param title its title
 * @param kind what kind of document it is
 * @param publisher who published it
 * @param date the date that it bears
 * @param address where it can be read
 * @param link the address, if it is one of the web
 * @param digest the SHA-256 of its bytes
 */
public record DocumentRow(
    int number,
    Text title,
    String kind,
    Optional<Text> publisher,
    Optional<String> date,
    Optional<Text> address,
    Optional<String> link,
    Optional<String> digest) {
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
        content.words().text(document.title()),
        document.kind().label(content.words().language()),
        document.publisher().map(content.names()::of),
        document.date().map(content.dates()::of),
        document.uri().map(uri -> content.words().bare(uri.toString())),
        document.uri().filter(DocumentRow::isOfTheWeb).map(URI::toASCIIString),
        document.sha256());
  }

  // A link of any other kind could run a program or read a file of the reader.
  private static boolean isOfTheWeb(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
  }
}
