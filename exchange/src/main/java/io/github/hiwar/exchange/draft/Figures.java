package io.github.hiwar.exchange.draft;

import io.github.hiwar.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a text names by figures, in one walk through its tokens. */
final class Figures {
  // Legislative, regulatory and decreed parts of French codes.
  private static final Set<String> PARTS = Set.of("l", "r", "d");

  private final Said said;
  private final DateWords dates;
  private final Quantities quantities;

  private Figures(Said said, String language, String country) {
    this.said = said;
    this.dates = new DateWords(said, language);
    this.quantities = new Quantities(said, language, country);
  }

  /** What a text names, in its order. */
  static List<Figure> in(Said said, String language, String country) {
    return new Figures(said, language, country).all();
  }

  private List<Figure> all() {
    List<Figure> found = new ArrayList<>();
    for (int i = 0; i < said.size(); ) {
      int at = i;
      Optional<Figure> next =
          dates.at(i).map(this::date).or(() -> quantities.at(at)).or(() -> article(at));
      next.ifPresent(found::add);
      i = next.map(Figure::to).orElse(i + 1);
    }
    return found;
  }

  private Figure date(DateWords.Found date) {
    Mention.Kind kind = date.hijri() ? Mention.Kind.HIJRI_DATE : Mention.Kind.DATE;
    Optional<PartialDate> day = Optional.ofNullable(date.date());
    return Figure.of(said, kind, date.from(), date.to(), day.map(PartialDate::toString))
        .on(day, date.weekday());
  }

  private Optional<Figure> article(int at) {
    return said.at(at, "article")
        .flatMap(
            word -> numbered(said.at(word.to(), "number").map(Lexicon.Hit::to).orElse(word.to())))
        .map(
            number ->
                Figure.of(
                    said,
                    Mention.Kind.ARTICLE,
                    at,
                    number.to(),
                    Optional.of(said.between(number.from(), number.to()))));
  }

  /** The number of an article: 12, or L. 4121-1 in French codes. */
  private Optional<Numbered> numbered(int at) {
    int from = isSign(at, "°º(") ? at + 1 : at;
    int number = from;
    if (number < said.size() && PARTS.contains(said.tokens().get(number).said())) {
      number = isSign(number + 1, ".") ? number + 2 : number + 1;
    }
    if (number >= said.size() || !said.tokens().get(number).isNumber()) {
      return Optional.empty();
    }
    int to = number + 1;
    while (number > from && isSign(to, "-‑–") && to + 1 < said.size() && isJoined(to)) {
      to += 2;
    }
    return Optional.of(new Numbered(from, to));
  }

  private record Numbered(int from, int to) {}

  private boolean isSign(int at, String signs) {
    return at < said.size() && said.tokens().get(at).isSign(signs);
  }

  private boolean isJoined(int sign) {
    Token next = said.tokens().get(sign + 1);
    return next.isNumber()
        && said.tokens().get(sign - 1).end() == said.tokens().get(sign).start()
        && said.tokens().get(sign).end() == next.start();
  }
}
