package io.github.hiwar.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.terms.Base;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Combining;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Fraction;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.IndexKind;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.PayBasis;
import io.github.hiwar.terms.PayComponent;
import io.github.hiwar.terms.Per;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantitiesTest {
  private static String said(String language, Quantity quantity) {
    return new Quantities(new Words(language)).of(quantity);
  }

  private static Duration.Builder some(String number) {
    return Duration.builder().length(new BigDecimal(number)).unit(DurationUnit.DAY);
  }

  private static Duration days(String number) {
    return some(number).build();
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTE, at once, aussitôt, فوراً",
    "HOUR, at once, aussitôt, فوراً",
    "DAY, the same day, le jour même, في اليوم نفسه",
    "WORKING_DAY, the same day, le jour même, في اليوم نفسه",
    "WEEK, the same day, le jour même, في اليوم نفسه",
    "MONTH, the same day, le jour même, في اليوم نفسه",
    "YEAR, the same day, le jour même, في اليوم نفسه"
  })
  void no_time_between_two_dates_is_said_as_people_say_it(
      DurationUnit unit, String english, String french, String arabic) {
    Duration none = Duration.builder().length(BigDecimal.ZERO).unit(unit).build();
    assertThat(new Words("en").of("offset", none)).contains(english);
    assertThat(new Words("fr").of("offset", none)).contains(french);
    assertThat(new Words("ar").of("offset", none)).contains(arabic);
    assertThat(new Words("en").of("length", none)).as("a length of none is a number").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, en, 'more than 680,000'",
    "AT_LEAST, fr, au moins 680\u202f000",
    "EXACT, en, '680,000'"
  })
  void a_number_of_people_is_told_with_its_bound(Bound bound, String language, String said) {
    Headcount count = Headcount.builder().number(680_000).bound(bound).build();
    assertThat(new Quantities(new Words(language)).of(count)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "observed, '8,6\u00a0%'",
    "floor, '8,6\u00a0%'",
    "cap, '8,6\u00a0%'",
    "threshold, '8,6\u00a0%'"
  })
  void what_an_index_does_is_told_in_percent(String member, String said) {
    assertThat(new Words("fr").of(member, new BigDecimal("8.6"))).contains(said);
  }

  @ParameterizedTest
  @CsvSource({"en, 'before: 3,500 dirhams'", "fr, 'avant\u00a0: 3\u202f500 dirhams'"})
  void a_change_of_which_one_end_is_known_says_which_end_it_is(String language, String said) {
    Change raise = Change.builder().before(Money.of("3500", "MAD")).build();
    assertThat(Said.of(raise, new Words(language))).contains(said);
  }

  @Test
  void a_time_between_two_dates_that_may_be_more_than_none_is_told_by_its_numbers() {
    Words words = new Words("en");
    assertThat(words.of("offset", days("1"))).isEmpty();
    assertThat(words.of("offset", some("0").upTo(BigDecimal.TEN).bound(Bound.RANGE).build()))
        .isEmpty();
    assertThat(words.of("offset", some("0").bound(Bound.AT_MOST).build())).isEmpty();
  }

  private static Money raise(String currency) {
    return Money.builder()
        .amount(new BigDecimal("500"))
        .currency(currency)
        .basis(PayBasis.NET)
        .per(Per.MONTH)
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 days | 0 jour | 0 يوم",
        "1 | 1 day | 1 jour | يوم واحد",
        "1.5 | 1.5 days | 1,5 jour | 1,5 يوم",
        "2 | 2 days | 2 jours | يومان",
        "3 | 3 days | 3 jours | 3 أيام",
        "10 | 10 days | 10 jours | 10 أيام",
        "11 | 11 days | 11 jours | 11 يوماً",
        "99 | 99 days | 99 jours | 99 يوماً",
        "100 | 100 days | 100 jours | 100 يوم",
        "102 | 102 days | 102 jours | 102 يوم",
        "103 | 103 days | 103 jours | 103 أيام",
        "111 | 111 days | 111 jours | 111 يوماً"
      })
  void a_noun_has_the_form_that_its_number_asks_for(
      String number, String en, String fr, String ar) {
    assertThat(said("en", days(number))).isEqualTo(en);
    assertThat(said("fr", days(number))).isEqualTo(fr);
    assertThat(said("ar", days(number))).isEqualTo(ar);
  }

  @Test
  void a_range_and_a_bound_keep_their_figures_beside_an_arabic_noun() {
    assertThat(said("ar", some("1").bound(Bound.RANGE).upTo(new BigDecimal("2")).build()))
        .isEqualTo("من 1 إلى 2 يوم");
    assertThat(said("ar", some("3").bound(Bound.RANGE).upTo(new BigDecimal("5")).build()))
        .isEqualTo("من 3 إلى 5 أيام");
    assertThat(said("ar", some("2").bound(Bound.AT_LEAST).build())).isEqualTo("لا يقل عن 2 يوم");
  }

  static List<Quantity> aboutSomething() {
    Indexed index = Indexed.builder().index(IndexKind.CONSUMER_PRICES).bound(Bound.ABOUT).build();
    return List.of(
        index,
        Money.builder().from(Money.of("500", "MAD")).bound(Bound.ABOUT).build(),
        Percentage.builder().from(Percentage.of("5")).bound(Bound.ABOUT).build(),
        Fraction.builder().numerator(1).denominator(3).bound(Bound.ABOUT).build(),
        Count.builder().number(BigDecimal.TEN).bound(Bound.ABOUT).build(),
        some("3").bound(Bound.ABOUT).build(),
        Combination.builder()
            .combining(Combining.HIGHER)
            .addParts(Percentage.of("5"), days("3"))
            .bound(Bound.ABOUT)
            .build());
  }

  @ParameterizedTest
  @MethodSource("aboutSomething")
  void a_quantity_of_any_kind_is_told_with_its_bound(Quantity quantity) {
    assertThat(said("en", quantity)).startsWith("about ");
    assertThat(said("fr", quantity)).startsWith("environ ");
  }

  @Test
  void what_is_added_up_is_told_as_a_sum() {
    Combination.Builder both =
        Combination.builder().addParts(Percentage.of("25"), Percentage.of("3"));
    assertThat(said("en", both.combining(Combining.SUM).build())).startsWith("25% + 3%");
    assertThat(said("en", both.combining(Combining.HIGHER).build())).startsWith("25% / 3%");
  }

  @Test
  void money_is_named_as_people_name_it() {
    assertThat(said("ar", raise("MAD"))).isEqualTo("500 درهم صافياً في الشهر");
    assertThat(said("fr", raise("MAD"))).isEqualTo("500 dirhams net par mois");
    assertThat(said("en", raise("MAD"))).isEqualTo("500 dirhams net per month");
    assertThat(said("en", raise("USD"))).isEqualTo("500 US dollars net per month");
    assertThat(said("ar", raise("USD"))).isEqualTo("500 دولار أمريكي صافياً في الشهر");
    assertThat(said("ar", Money.of("35000", "XOF"))).isEqualTo("35.000 فرنك سيفا");
    assertThat(said("ar", Money.of("2", "XOF"))).isEqualTo("فرنكا سيفا");
    assertThat(said("ar", Money.of("300", "TND"))).isEqualTo("300 دينار تونسي");
    assertThat(said("en", raise("XAF"))).isEqualTo("500 XAF net per month");
  }

  @Test
  void a_percent_sign_stands_where_the_language_has_it() {
    Percentage share = Percentage.of("5.5");
    assertThat(said("en", share)).isEqualTo("5.5%");
    assertThat(said("fr", share)).isEqualTo("5,5\u00a0%");
    assertThat(said("ar", share)).isEqualTo("\u20665,5%\u2069");
  }

  @Test
  void a_share_says_what_it_is_a_share_of() {
    Percentage share =
        Percentage.builder()
            .value(new BigDecimal("25"))
            .base(Base.builder().addComponents(PayComponent.BASE_PAY).build())
            .build();
    assertThat(said("en", share)).isEqualTo("25% (base pay)");
  }

  @Test
  void whether_pay_is_gross_or_net_agrees_with_every_currency_and_component_of_pay() {
    Percentage share =
        Percentage.builder()
            .value(new BigDecimal("5"))
            .base(
                Base.builder().addComponents(PayComponent.TOTAL_PAY).basis(PayBasis.GROSS).build())
            .build();
    assertThat(said("fr", share)).isEqualTo("5\u00a0% (rémunération totale, en brut)");
    Money pounds =
        Money.builder().amount(new BigDecimal("3")).currency("EGP").basis(PayBasis.NET).build();
    assertThat(said("fr", pounds)).isEqualTo("3 livres égyptiennes net");
    assertThat(said("ar", pounds)).endsWith(" صافياً");
  }

  @Test
  void isolates_of_our_own_words_are_never_shown_as_words() {
    Words words = new Words("ar");
    assertThat(words.own("نسبة \u20665,5%\u2069 من الأجر").runs()).hasSize(1);
    assertThat(words.own("\u2068a\u202Eb\u2069").toString()).isEqualTo("\u2068aU+202Eb\u2069");
    assertThat(words.own("\u2068a").toString()).isEqualTo("U+2068a");
    assertThat(words.bare("\u2068a\u2069").toString()).isEqualTo("U+2068aU+2069");
  }
}
