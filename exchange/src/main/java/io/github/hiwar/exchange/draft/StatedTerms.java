package io.github.hiwar.exchange.draft;

import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The terms that a claim states beyond doubt: the one figure that its words ask for ("an increase
 * of 10 %", not "prices, which rose by 10 %"), the day from which, the day by which.
 */
final class StatedTerms {
  // Between the word for what is asked and its figure there may be what it is for.
  private static final int NEAR = 10;

  private final Said said;
  private final List<Figure> figures;
  private final Terms.Builder terms = Terms.builder();
  private boolean given;
  private boolean deadlined;

  private StatedTerms(Said said, List<Figure> figures) {
    this.said = said;
    this.figures = figures;
  }

  /**
   * The terms of a claim.
   *
   * @param said the claim
   * @param deadline what a table says of its deadline
   * @param language the language of the text
   * @param country the country whose currency is meant, empty if none is known
   */
  static Optional<Terms> of(Said said, Said deadline, String language, String country) {
    StatedTerms stated = new StatedTerms(said, Figures.in(said, language, country));
    stated.quantity();
    stated.date("from");
    stated.date("by");
    stated.deadline(Figures.in(deadline, language, country));
    return stated.given ? Optional.of(stated.terms.build()) : Optional.empty();
  }

  private void quantity() {
    List<Figure> quantities = figures.stream().filter(Figure::isQuantity).toList();
    if (quantities.size() == 1
        && quantities.get(0).quantity().isPresent()
        && isAsked(quantities.get(0))) {
      terms.quantity(quantities.get(0).quantity().get());
      given = true;
    }
  }

  private boolean isAsked(Figure figure) {
    int before = figure.from();
    before = said.before(before, "bound").map(Lexicon.Hit::from).orElse(before);
    // A raise of 5 %; in Arabic, a raise 500 dirhams.
    boolean led =
        said.before(before, "amount").isPresent()
            || said.before(before, "change").isPresent()
            || said.before(figure.from(), "amount").isPresent()
            // Arabic writes "by" together with the figure, or leaves it out.
            || said.tokens().get(Math.max(0, before - 1)).said().equals("ب");
    if (!led) {
      return false;
    }
    for (int i = before - 1; i >= Math.max(0, before - NEAR); i--) {
      if (said.at(i, "breaks").isPresent() || said.tokens().get(i).isSign(",،;؛.()")) {
        return false;
      }
      if (said.at(i, "change").isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void date(String word) {
    List<PartialDate> dates =
        figures.stream()
            .filter(figure -> isLed(figure, word))
            .flatMap(figure -> figure.date().stream())
            .toList();
    if (dates.size() == 1) {
      if (word.equals("from")) {
        terms.takesEffect(dates.get(0));
      } else {
        terms.deadline(dates.get(0));
        deadlined = true;
      }
      given = true;
    }
  }

  /** A raise on the first of July is one from then on; a meeting on that day is none. */
  private boolean isLed(Figure figure, String word) {
    return said.before(figure.from(), word).isPresent()
        || (given && word.equals("from") && said.before(figure.from(), "effect").isPresent());
  }

  private void deadline(List<Figure> cell) {
    List<PartialDate> dates = cell.stream().flatMap(figure -> figure.date().stream()).toList();
    if (dates.size() == 1 && !deadlined) {
      terms.deadline(dates.get(0));
      given = true;
    }
  }
}
