package io.github.hiwar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.ClassKey;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Combining;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.DateSnap;
import io.github.hiwar.terms.Fraction;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Mileage");

  static Stream<Arguments> badInput() {
    return Stream.of(
        bad(
            "Demand.id is \"\": an id is not blank",
            () -> Demand.builder().id("").text(TEXT).build()),
        bad(
            "Demand.id is \"a b\": an id is not blank",
            () -> Demand.builder().id("a b").text(TEXT).build()),
        bad(
            "Demand.parent is \"mileage\": a demand is not an item of itself",
            () ->
                Demand.builder()
                    .id("mileage")
                    .parent(Ref.to(Demand.class, "mileage"))
                    .text(TEXT)
                    .build()),
        bad(
            "LocalizedText is \"french!\": not a well-formed language tag",
            () -> LocalizedText.of("french!", "texte")),
        bad("LocalizedText.fr is \" \": text must not be blank", () -> LocalizedText.of("fr", " ")),
        bad("PartialDate is \"2025-02-30\"", () -> PartialDate.parse("2025-02-30")),
        bad(
            "Headcount.number is -3: a number is zero or more",
            () ->
                Participation.builder()
                    .office(TEXT)
                    .capacity(Capacity.DELEGATE)
                    .headcount(-3)
                    .build()),
        bad(
            "Participation lacks something: a participation names a person, an office or a party",
            () -> Participation.builder().capacity(Capacity.HOST).build()),
        bad(
            "Money.currency is \"dirham\": a currency is three capital letters",
            () -> Money.of("500", "dirham")),
        bad(
            "Money.upTo is 400: the range is upside down: its lower end is 500",
            () ->
                Money.builder()
                    .amount(new BigDecimal("500"))
                    .currency("MAD")
                    .bound(Bound.RANGE)
                    .upTo(new BigDecimal("400"))
                    .build()),
        bad(
            "Percentage.upTo is missing: a range has an upper end, and nothing else has one",
            () -> Percentage.builder().value(BigDecimal.ONE).bound(Bound.RANGE).build()),
        bad(
            "Money.amount is 1E+3: a decimal is written out without exponent",
            () -> Money.builder().amount(new BigDecimal("1E+3")).currency("MAD").build()),
        bad("decimal is \"1E+3\": a decimal is digits", () -> Money.of("1E+3", "MAD")),
        bad("decimal is \"2,5\": a decimal is digits, with a point", () -> Percentage.of("2,5")),
        bad("decimal is \"500 DH\": a decimal is digits", () -> Money.of("500 DH", "MAD")),
        bad(
            "Combination.parts has too few: a combination has two quantities or more",
            () ->
                Combination.builder()
                    .combining(Combining.HIGHER)
                    .addParts(Percentage.of("3"))
                    .build()),
        bad("Fraction.denominator is 0: it is counted from one", () -> Fraction.of(1, 0)),
        bad(
            "Money.equivalents is \"MAD\": an equivalent is of another currency",
            () ->
                Money.builder()
                    .amount(BigDecimal.TEN)
                    .currency("MAD")
                    .addEquivalents(Money.of("1", "MAD"))
                    .build()),
        bad(
            "Indexed.index is missing: what is indexed says by which index",
            () -> Indexed.builder().share(BigDecimal.TEN).build()),
        bad(
            "DateRule.nth is \"2\": only days of a kind can be counted",
            () -> DateRule.builder().sets(DateKind.PAID).asStated(TEXT).nth(2).build()),
        bad(
            "DateRule lacks something: a date by rule says after or before what",
            () -> DateRule.builder().sets(DateKind.PAID).build()),
        bad(
            "DateRule.nth is 0: it is counted from one",
            () -> DateRule.builder().sets(DateKind.PAID).snap(DateSnap.PAY_PERIOD).nth(0).build()),
        bad(
            "Condition.anyOf has too few: alternatives are two or more",
            () ->
                Condition.builder()
                    .addAnyOf(Condition.builder().kind(ConditionKind.VOTE).build())
                    .build()),
        bad("Condition lacks something: a condition says", () -> Condition.builder().build()),
        bad("Staff lacks something: staff are a group", () -> Staff.builder().build()),
        bad(
            "ClassKey.key is \" \": text must not be blank",
            () -> ClassKey.of(ScaleKey.GRADE, " ")),
        bad(
            "ScaleRow.classKeys is missing: a row is for a grade",
            () -> ScaleRow.builder().quantity(Percentage.of("3")).build()),
        bad(
            "Percentage.upTo is \"4\": a range has an upper end, and nothing else has one",
            () -> Percentage.builder().value(BigDecimal.ONE).upTo(new BigDecimal("4")).build()),
        bad(
            "StaffGroup.partOf is \"nurses\": a group is not a part of itself",
            () ->
                StaffGroup.builder()
                    .id("nurses")
                    .name(TEXT)
                    .partOf(Ref.to(StaffGroup.class, "nurses"))
                    .build()),
        bad(
            "Meeting.until is \"2025-10-13\": it ends before it starts on 2025-10-14",
            () ->
                Meeting.builder()
                    .id("round-2")
                    .kind(MeetingKind.ROUND)
                    .on(PartialDate.parse("2025-10-14"))
                    .until(PartialDate.parse("2025-10-13"))
                    .build()),
        bad(
            "Meeting.ordinal is 0: it is counted from one",
            () -> Meeting.builder().id("r").kind(MeetingKind.ROUND).ordinal(0).build()),
        bad(
            "Meeting.preceding is \"r\": a meeting does not precede itself",
            () ->
                Meeting.builder()
                    .id("r")
                    .kind(MeetingKind.ROUND)
                    .preceding(Ref.to(Meeting.class, "r"))
                    .build()),
        bad(
            "Party.affiliations is \"union\": a party does not belong to itself",
            () ->
                Party.builder()
                    .id("union")
                    .kind(PartyKind.UNION)
                    .name(TEXT)
                    .addAffiliations(
                        Affiliation.of(AffiliationRole.AFFILIATE_OF, Ref.to(Party.class, "union")))
                    .build()),
        bad("Person lacks something: a person has a name", () -> Person.builder().id("x").build()),
        bad(
            "Citation lacks something: a citation names a document",
            () -> Citation.builder().build()),
        bad(
            "Document.sha256 is \"ABC\": a SHA-256 is written as 64",
            () ->
                Document.builder()
                    .id("d")
                    .kind(DocumentKind.LETTER)
                    .title(TEXT)
                    .sha256("ABC")
                    .build()));
  }

  private static Arguments bad(String message, ThrowingCallable input) {
    return Arguments.of(message, input);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInput")
  void bad_input_is_refused_with_type_member_value_and_rule(
      String message, ThrowingCallable input) {
    assertThatThrownBy(input)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2,5", "2.", ".5", "1 000", "1'000", "1e3", "", "٢٫٥", "½", "NaN", "0x1", "5 %"})
  void a_decimal_is_written_with_digits_and_a_point_wherever_it_is_given(String decimal) {
    List<ThrowingCallable> given =
        List.of(() -> Percentage.of(decimal), () -> Money.of(decimal, "MAD"));
    for (ThrowingCallable one : given) {
      assertThatThrownBy(one).isExactlyInstanceOf(InvalidValueException.class);
    }
  }
}
