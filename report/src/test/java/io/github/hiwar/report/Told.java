package io.github.hiwar.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the page tells at each place, the titles of the sources that it leads to included, and of a
 * rival value what it stands under.
 */
final class Told {
  private final Document page;
  private final Map<String, List<Element>> places = new HashMap<>();
  private final Map<String, List<String>> texts = new HashMap<>();

  Told(Document page) {
    this.page = page;
    for (Element element : page.select("[data-place]")) {
      places.computeIfAbsent(element.attr("data-place"), place -> new ArrayList<>()).add(element);
    }
  }

  private String text(Element element) {
    StringBuilder text = new StringBuilder(element.text());
    for (Element link : element.select("a[href^=#hiwar-source-]")) {
      Element source = page.getElementById(link.attr("href").substring(1));
      text.append(' ').append(source == null ? "" : source.text());
    }
    Element dispute = element.hasClass("hiwar-account") ? element.closest(".hiwar-dispute") : null;
    if (dispute != null) {
      text.append(' ').append(dispute.expectFirst("h3").text());
    }
    return plain(text.toString());
  }

  private List<String> texts(String place) {
    return texts.computeIfAbsent(
        place, at -> places.getOrDefault(at, List.of()).stream().map(this::text).toList());
  }

  boolean at(String pointer, String expected) {
    return around(pointer).anyMatch(text -> text.contains(plain(expected)));
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
        .flatMap(place -> texts(place).stream());
  }

  static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\p{Cf}]+", " ").strip();
  }
}
