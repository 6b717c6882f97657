package io.github.hiwar.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What the page tells at each place, the titles of the sources that it leads to included, and of a
 * rival value what it stands under. Texts that stand apart on the page are kept apart here too, so
 * that two neighbours never pass for a third that was left out.
 */
final class Told {
  private final Document page;
  private final Map<String, List<Element>> places;
  private final Map<String, List<List<String>>> texts = new HashMap<>();

  Told(Document page) {
    this(page, new HashMap<>());
    for (Element element : page.select("[data-place]")) {
      places.computeIfAbsent(element.attr("data-place"), place -> new ArrayList<>()).add(element);
    }
  }

  private Told(Document page, Map<String, List<Element>> places) {
    this.page = page;
    this.places = places;
  }

  /** What the same page tells after its texts were changed. */
  Told again() {
    return new Told(page, places);
  }

  private List<String> text(Element element) {
    List<String> text = pieces(element);
    for (Element link : element.select("a[href^=#hiwar-source-]")) {
      Element source = page.getElementById(link.attr("href").substring(1));
      text.addAll(source == null ? List.of() : pieces(source));
    }
    Element dispute = element.hasClass("hiwar-account") ? element.closest(".hiwar-dispute") : null;
    if (dispute != null) {
      text.addAll(pieces(dispute.expectFirst("h3")));
    }
    return text;
  }

  // A character that nobody sees is named in the middle of a text, and does not cut it in two.
  private static List<String> pieces(Element whole) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    whole.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            piece.append(text.getWholeText());
          } else if (!isInText(node)) {
            pieces.add(plain(piece.toString()));
            piece.setLength(0);
          }
        });
    pieces.add(plain(piece.toString()));
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  private static boolean isInText(Node node) {
    return node instanceof Element element && element.hasClass("hiwar-hidden-character");
  }

  private List<List<String>> texts(String place) {
    return texts.computeIfAbsent(
        place, at -> places.getOrDefault(at, List.of()).stream().map(this::text).toList());
  }

  boolean at(String pointer, String expected) {
    String sought = plain(expected);
    return around(pointer).anyMatch(text -> text.contains(sought));
  }

  boolean digitsAt(String pointer, String digits) {
    return around(pointer)
        .anyMatch(text -> text.replaceAll("[\\s.,\\u066b\\u066c]", "").contains(digits));
  }

  // From the place itself out to the entity that it is in.
  private Stream<String> around(String pointer) {
    List<String> tokens = List.of(pointer.split("/", -1));
    return IntStream.rangeClosed(tokens.size() > 2 ? 2 : 1, tokens.size())
        .mapToObj(end -> String.join("/", tokens.subList(0, end)))
        .flatMap(place -> texts(place).stream())
        .flatMap(List::stream);
  }

  static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\p{Cf}]+", " ").strip();
  }
}
