package io.github.hiwar.exchange.draft;

import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.value.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a text says of itself: its title, what kind of document it is, and the date that it bears.
 *
 * @param title the title; empty if the text begins with a list
 * @param kind the kind, where a heading names it
 * @param date the date
 * @param dateWords the date in the words of the text
 */
record Head(
    String title,
    Optional<DocumentKind> kind,
    Optional<PartialDate> date,
    Optional<String> dateWords) {
  private static final int FIRST_FEW = 6;
  private static final int SHORT = 80;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_PLACE = 5;

  static Head of(List<Block> blocks, String language, String country) {
    List<Block> first =
        blocks.stream().filter(block -> !block.text().isEmpty()).limit(FIRST_FEW).toList();
    Optional<Block> named =
        first.stream()
            .filter(Head::isTitle)
            .findFirst()
            .or(
                () ->
                    first.stream()
                        .filter(block -> block.isHeading() && kind(block).isPresent())
                        .findFirst());
    String title = named.or(() -> first.stream().findFirst()).map(Block::text).orElse("");
    for (Block block : blocks) {
      Optional<Figure> date = dateline(block, first.contains(block), language, country);
      if (date.isPresent()) {
        return new Head(
            cut(title),
            named.flatMap(Head::kind),
            date.get().date(),
            Optional.of(date.get().mention().in(block.text())));
      }
    }
    return new Head(cut(title), named.flatMap(Head::kind), Optional.empty(), Optional.empty());
  }

  /** Whether a line begins with what kind of document it is the title of. */
  private static boolean isTitle(Block block) {
    String text = block.text();
    return text.length() <= LONGEST_TITLE
        && ".;:؛".indexOf(text.charAt(text.length() - 1)) < 0
        && Said.of(text).at(0, "document").isPresent();
  }

  private static String cut(String title) {
    return title.length() <= LONGEST_TITLE ? title : Wording.cut(title, LONGEST_TITLE);
  }

  private static Optional<DocumentKind> kind(Block block) {
    Said said = Said.of(block.text());
    return said.all("document")
        .min(
            Comparator.comparingInt(Lexicon.Hit::from)
                .thenComparing(Lexicon.Hit::length, Comparator.reverseOrder()))
        .map(hit -> DocumentKind.of(hit.code()));
  }

  /** Whether the title alone says that the lists of the text are claims. */
  Purpose purpose() {
    boolean claims = kind.filter(one -> one.isWithin(DocumentKind.CLAIMS_FILE)).isPresent();
    // What leads to one list says nothing of the others.
    boolean headed =
        kind.isEmpty()
            && title.length() <= SHORT
            && !title.endsWith(":")
            && Purpose.of(title) == Purpose.CLAIMS;
    return claims || headed ? Purpose.CLAIMS : Purpose.UNSAID;
  }

  /** A line that says where and when the text was written, or the date alone at its head. */
  private static Optional<Figure> dateline(
      Block block, boolean first, String language, String country) {
    if (block.text().length() > SHORT || !block.items().isEmpty()) {
      return Optional.empty();
    }
    Said said = Said.of(Ends.of(block.text()));
    List<Figure> figures = Figures.in(said, language, country);
    if (figures.size() != 1) {
      return Optional.empty();
    }
    Figure only = figures.get(0);
    boolean day = only.date().filter(PartialDate::isExactDay).isPresent();
    if (!day
        || only.to() != said.size()
        || !((first && only.from() == 0) || isPlace(said, only.from()))) {
      return Optional.empty();
    }
    return figures.stream().findFirst();
  }

  private static boolean isPlace(Said said, int until) {
    if (said.at(0, "dateline").isPresent()) {
      return true;
    }
    for (int i = 1; i < Math.min(until, LONGEST_PLACE); i++) {
      if (said.tokens().get(i).isSign(",،")) {
        int next = said.at(i + 1, "before-day").map(Lexicon.Hit::to).orElse(i + 1);
        return next == until || i + 1 == until;
      }
    }
    return false;
  }
}
