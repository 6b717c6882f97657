package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What the problems of a document say to who has to mend it. */
class MessageTest {
  private static final String HEAD = "\"hiwar\":\"1.0\",\"id\":\"urn:example:r\"";

  private ReadResult read(String json) {
    return HiwarJson.read(json.getBytes(UTF_8));
  }

  private ReadResult readMembers(String members) {
    return read("{" + HEAD + "," + members.replace('\'', '"') + "}");
  }

  private static List<String> said(ReadResult result) {
    return result.findings().stream().map(p -> p.message(Locale.ENGLISH)).toList();
  }

  @Test
  void a_misspelt_member_is_kept_with_the_name_that_was_probably_meant() {
    String demands =
        "'demands':[{'id':'m','text':{'en':'x'},'catgories':['leave'],'x-pinion':1,'acme:text':2,"
            + "'raised_by':['u'],'wages':5}]";
    ReadResult result = readMembers(demands);
    assertThat(result.findings()).allMatch(p -> p.severity() == Severity.NOTICE);
    assertThat(said(result))
        .containsExactly(
            "This version knows no member \"catgories\" here (demand); it is kept; did you mean"
                + " \"categories\"?",
            "This version knows no member \"x-pinion\" here (demand); it is kept",
            "This version knows no member \"acme:text\" here (demand); it is kept",
            "This version knows no member \"raised_by\" here (demand); it is kept; did you mean"
                + " \"raisedBy\"?",
            "This version knows no member \"wages\" here (demand); it is kept");
    RecordCodec lenient = HiwarJson.standard().mode(ReadMode.LENIENT);
    byte[] json = ("{" + HEAD + "," + demands + "}").replace('\'', '"').getBytes(UTF_8);
    assertThat(lenient.read(json).findings())
        .allMatch(p -> p.severity() == Severity.NOTICE)
        .hasSize(5);
  }

  @Test
  void a_value_of_another_kind_is_told_with_its_member_and_how_it_is_written() {
    assertThat(
            said(
                readMembers(
                    "'title':5,'parties':7,'meetings':[{'id':'g','kind':'round','ordinal':'1'}],"
                        + "'demands':[{'id':'m','text':'x','raisedBy':'u',"
                        + "'terms':{'quantity':5,'takesEffect':2025}}]")))
        .containsExactly(
            "Found a number where a text by language is expected in \"title\", such as"
                + " {\"en\": \"…\"}",
            "Found a number where a list is expected in \"parties\", such as"
                + " [{\"id\": \"party-1\", \"kind\": \"union\", \"name\": {\"en\": \"…\"}}]",
            "Found a string where a whole number is expected in \"ordinal\", such as 1",
            "Found a string where a text by language is expected in \"text\", such as"
                + " {\"en\": \"…\"}",
            "Found a string where a list is expected in \"raisedBy\", such as [\"party-1\"]",
            "Found a number where an object that says its type is expected in \"quantity\","
                + " such as {\"type\": \"money\", \"amount\": \"12.5\", \"currency\": \"MAD\"}",
            "Found a number where a string is expected in \"takesEffect\", such as"
                + " \"2025-10-14\"");
  }

  @Test
  void a_missing_member_is_told_with_how_it_is_written() {
    assertThat(
            said(
                readMembers(
                    "'demands':[{'id':'m','terms':{'quantity':{'value':'5'}}},"
                        + "{'id':'n','text':{'en':'x'},'terms':{'quantity':{}}}]")))
        .hasSize(3)
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith("The member \"type\" is missing (quantity): money, percentage, ")
                    .endsWith("; for example: {\"type\": \"percentage\", \"value\": \"12.5\"}"))
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith("The member \"text\" is missing (demand): ")
                    .endsWith("; for example: \"text\": {\"en\": \"…\"}"))
        .anySatisfy(text -> assertThat(text).contains("for example: {\"type\": \"money\", "));
  }

  @Test
  void what_a_check_asks_for_is_told_with_how_it_is_written() {
    assertThat(
            said(
                readMembers(
                    "'transitions':[{'id':'t','to':'demand/raised'},{'id':'u','subjects':['r']}],"
                        + "'unit':{'coverageAsStated':{'value':'3','bound':'range'}},"
                        + "'demands':[{'id':'m','text':{'en':'x'},'citations':[{}]}]")))
        .hasSize(4)
        .allSatisfy(text -> assertThat(text).startsWith("Incomplete: "))
        .anySatisfy(
            text -> assertThat(text).endsWith("; for example: \"subjects\": [\"entity-1\"]"))
        .anySatisfy(text -> assertThat(text).endsWith("; for example: \"to\": \"demand/raised\""))
        .anySatisfy(text -> assertThat(text).endsWith("; for example: \"upTo\": \"12.5\""))
        .anySatisfy(
            text -> assertThat(text).endsWith("; for example: {\"document\": \"document-1\"}"));
  }

  @Test
  void who_copies_the_example_of_a_message_has_what_can_be_read() {
    List<String> wrong = new ArrayList<>();
    for (Shape<?> shape : Shapes.all()) {
      if (shape != Shapes.record()) {
        read(shape, Examples.of(shape), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_example_of_each_member_can_be_read_in_the_place_of_what_is_wrong_there() {
    List<String> wrong = new ArrayList<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        // What it asks of its neighbours is for other messages.
        if (shape != Shapes.record() && !asksOfOthers(shape, member.name())) {
          read(shape, with(shape, member), wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void read(Shape<?> shape, String json, List<String> wrong) {
    HiwarJson.standard().values().read(shape.form(), json.getBytes(UTF_8)).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> wrong.add(shape.name() + " " + json + ": " + finding));
  }

  private static boolean asksOfOthers(Shape<?> shape, String member) {
    return shape.constraints().stream()
        .filter(
            one ->
                switch (one.kind()) {
                  case NEEDS, ONLY_WITH, EXCLUDES, NOT_BELOW, WITHOUT -> true;
                  default -> false;
                })
        .flatMap(one -> one.members().stream())
        .anyMatch(one -> one.equals(member) || one.startsWith(member + "/"));
  }

  // The object as small as it can be, with the member last.
  private static String with(Shape<?> shape, Member<?> member) {
    String own = Examples.of(shape, member);
    String rest = Examples.of(shape);
    if (rest.contains(own)) {
      return rest;
    }
    return rest.equals("{}") ? "{" + own + "}" : rest.replaceFirst("}$", ", ") + own + "}";
  }

  @Test
  void a_wrong_code_is_told_with_the_one_that_was_probably_meant_and_a_few_that_are_known() {
    assertThat(
            said(
                readMembers(
                    "'parties':[{'id':'u','kind':'union','side':'Workers','name':{'en':'U'}}]")))
        .containsExactly(
            "\"Workers\" is not an allowed code; did you mean \"workers\"?"
                + " (side of the table: workers, employer, government, neutral)");
    assertThat(said(readMembers("'parties':[{'id':'u','kind':'Union','name':{'en':'U'}}]")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("\"Union\" is not valid (kind of party): a code is a kebab-case word")
        .endsWith("; did you mean \"union\"?");
    assertThat(
            said(
                readMembers(
                    "'transitions':[{'id':'t','subjects':['r'],'to':'acepted-in-principle','on':'2025'}]")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(
            "\"acepted-in-principle\" is not an allowed code; did you mean"
                + " \"demand/accepted-in-principle\"? (states: ")
        .hasSizeLessThan(300);
    assertThat(
            said(
                readMembers(
                    "'demands':[{'id':'d','text':{'en':'x'},'terms':{'quantity':{'type':'mony'}}}]")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(
            "\"mony\" is not an allowed code; did you mean \"money\"? (kinds of quantity: ");
  }

  @Test
  void a_result_says_that_it_was_read_and_with_how_many_problems_since_rules_come_later() {
    assertThat(read("{" + HEAD + "}")).hasToString("read, valid: 0 errors, 0 warnings, 0 notices");
    assertThat(readMembers("'x':1").toString())
        .startsWith(
            "read, valid: 0 errors, 0 warnings, 1 notices: [1:37 /x: notice unknown-member: ");
    assertThat(readMembers("'x':1,'parties':5").toString())
        .startsWith("not read, not valid: 1 errors, 0 warnings, 1 notices: [1:");
    RecordCodec small = HiwarJson.standard().limits(Limits.standard().withFindings(1));
    assertThat(small.read("{\"meetings\":[1,2]}".getBytes(UTF_8)).toString())
        .startsWith("not read, not valid: 4 errors, 0 warnings, 0 notices, list cut at 1: [1:");
  }

  @Test
  void an_ill_formed_id_or_reference_is_called_so_and_not_an_invalid_party() {
    assertThat(said(readMembers("'parties':[{'id':'x y','kind':'union','name':{'en':'U'}}]")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("\"x y\" is not valid as \"id\" (party): an id ");
    ReadResult reference =
        readMembers("'demands':[{'id':'d','text':{'en':'x'},'raisedBy':['x y']}]");
    assertThat(said(reference))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("\"x y\" is not valid as \"id\" (party): a reference is an id ");
    assertThat(reference.findings().list().get(0).message(Locale.FRENCH))
        .startsWith(
            "«\u00a0x y\u00a0» n’est pas une valeur admise pour «\u00a0id\u00a0» (partie)\u00a0: ");
    assertThat(reference.findings().list().get(0).message(Locale.forLanguageTag("ar")))
        .startsWith("«\u2068x y\u2069» قيمة غير صالحة للعنصر «\u2068id\u2069» (\u2068طرف\u2069): ");
    assertThat(said(readMembers("'meetings':[{'id':'m','kind':'round','on':'never'}]")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("\"never\" is not valid (date): ");
  }

  @Test
  void what_is_malformed_is_told_in_one_plain_clause() {
    assertThat(said(read("{")))
        .containsExactly(
            "The text is not JSON: it ends too early; something was left open or cut off");
    assertThat(said(read("{" + HEAD + ",\"parties\":[}")))
        .containsExactly("The text is not JSON: a value is expected here; found: }");
    assertThat(said(read("{" + HEAD + "]")))
        .containsExactly(
            "The text is not JSON: after a member, a comma or the closing } is expected; found: ]");
    assertThat(
            read("{" + HEAD + ",\"x\":undefined}").findings().list().get(0).message(Locale.FRENCH))
        .isEqualTo(
            "Le texte n’est pas du JSON\u00a0: une valeur est attendue ici\u202f; trouvé\u00a0:"
                + " undefined");
    List<String> texts =
        List.of(
            "{",
            "[1",
            "{]",
            "[1}",
            "{\"a\":NaN}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":1.}",
            "// comment\n{}",
            "{'a':1}",
            "{\"a\":1,}",
            "{\"a\":\"x\ny\"}",
            "{\"a\":\"\\q\"}");
    for (String text : texts) {
      Finding malformed = read(text).findings().of("malformed-json").get(0);
      assertThat(malformed.code()).as(text).isEqualTo("malformed-json");
      assertThat(malformed.argument("detail")).as(text).matches("[a-z-]+");
      assertThat(malformed.message(Locale.ENGLISH)).as(text).startsWith("The text is not JSON: ");
    }
  }
}
