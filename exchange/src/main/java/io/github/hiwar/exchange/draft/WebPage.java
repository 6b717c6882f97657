package io.github.hiwar.exchange.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The lines of a web page: its headings, paragraphs and items. What a page has around its text
 * (menus, scripts, what is hidden) is no part of it.
 */
final class WebPage implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "head",
          "object");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "tr",
          "td",
          "th",
          "table",
          "blockquote",
          "pre",
          "dl",
          "dt",
          "dd",
          "header",
          "main",
          "address",
          "figure",
          "figcaption",
          "center",
          "hr",
          "br",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  // Each element takes some hundred bytes of memory. Pictures that stand in the page are no markup.
  private static final int MOST_MARKUP = 4 << 20;
  private static final Pattern PICTURE = Pattern.compile("data:[^\\s\"'>)]++");

  private final List<Line> lines = new ArrayList<>();
  private final TableRows table = new TableRows(lines);
  private final StringBuilder text = new StringBuilder();
  // The number that the next item of each open list has; 0 in lists of bullets.
  private final Deque<Integer> numbers = new ArrayDeque<>();
  private int items;
  private int preformatted;
  private int heading;
  private String label = "";

  private WebPage() {}

  static List<Line> lines(String html, Room room) throws UnreadableText {
    String bare = PICTURE.matcher(html).replaceAll("data:");
    if (bare.length() > MOST_MARKUP) {
      throw new UnreadableText(DraftKinds.TOO_LARGE, (MOST_MARKUP >> 20) + " MB");
    }
    WebPage page = new WebPage();
    NodeTraversor.filter(page, Jsoup.parse(bare).body());
    page.flush();
    for (Line line : page.lines) {
      room.take(line.text().length());
    }
    return page.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isSkipped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isSkipped(Element element) {
    return SKIPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private void open(Element element) {
    String name = element.normalName();
    switch (name) {
      case "ul", "ol" -> {
        flush();
        numbers.push(name.equals("ol") ? start(element) : 0);
      }
      case "li" -> {
        flush();
        items++;
        int number = numbers.isEmpty() ? 0 : numbers.pop();
        label = number == 0 ? "" : String.valueOf(number);
        numbers.push(number == 0 ? 0 : number + 1);
      }
      case "tr" -> {
        end(name);
        table.beginRow();
      }
      case "td", "th" -> {
        end(name);
        table.beginCell();
      }
      default -> {
        end(name);
        preformatted += name.equals("pre") ? 1 : 0;
        heading = isHeading(name) ? name.charAt(1) - '0' : heading;
      }
    }
  }

  private static int start(Element list) {
    int start = Digits.small(list.attr("start"));
    return Math.max(1, list.attr("start").isEmpty() ? 1 : start);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Ends a line where an element does; within an item, everything is one line. */
  private void end(String name) {
    if (BLOCKS.contains(name)) {
      if (items > 0) {
        text.append(' ');
      } else {
        flush();
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      switch (name) {
        case "ul", "ol" -> {
          flush();
          numbers.poll();
        }
        case "li" -> {
          flush();
          items = Math.max(0, items - 1);
        }
        case "tr" -> {
          end(name);
          table.endRow();
        }
        default -> {
          end(name);
          preformatted -= name.equals("pre") ? 1 : 0;
          heading = isHeading(name) ? 0 : heading;
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' && preformatted > 0 && items == 0) {
        flush();
      } else {
        text.append(Character.isWhitespace(c) ? ' ' : c);
      }
    }
  }

  private void flush() {
    String line = oneBlank(text);
    text.setLength(0);
    if (!line.isEmpty()) {
      int depth = items > 0 ? Math.max(1, numbers.size()) : 0;
      lines.add(
          new Line(
              lines.size() + 1,
              0,
              depth,
              items > 0 ? label : "",
              items > 0 ? 0 : heading,
              true,
              line));
      label = "";
    }
  }

  private static String oneBlank(StringBuilder text) {
    StringBuilder one = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Ends.isBlank(c);
      if (!blank) {
        one.append(c);
      } else if (!one.isEmpty() && one.charAt(one.length() - 1) != ' ') {
        one.append(c == '\u00A0' || c == '\u202F' ? c : ' ');
      }
    }
    return one.toString().strip();
  }
}
