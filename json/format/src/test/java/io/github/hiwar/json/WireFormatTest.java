package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.shape.Form;
import io.github.hiwar.terms.Modality;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the wire format promises. */
class WireFormatTest {
  private static final String HEAD = "\"hiwar\":\"1.0\",\"id\":\"urn:example:r\"";

  private static ReadResult read(String json) {
    return HiwarJson.read(json.getBytes(UTF_8));
  }

  private static ReadResult readMembers(String members) {
    return read("{" + HEAD + "," + members.replace('\'', '"') + "}");
  }

  private static List<String> found(ReadResult result) {
    return result.findings().stream().map(p -> p.code() + " " + p.where().pointer()).toList();
  }

  @Test
  void a_record_opens_with_its_version_and_omits_what_it_does_not_have() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:r")
            .addDemands(
                Demand.builder()
                    .id("mileage")
                    .text(LocalizedText.of("fr", "Indemnité").and("ar", "تعويض"))
                    .terms(Terms.builder().quantity(Money.of("500.00", "MAD")).build())
                    .build())
            .build();
    byte[] json = HiwarJson.write(record);
    assertThat(new String(json, UTF_8))
        .isEqualTo(
            ("{'hiwar':'1.0','id':'urn:example:r','demands':[{'id':'mileage','text':"
                    + "{'fr':'Indemnité','ar':'تعويض','original':'fr'},'terms':{'quantity':"
                    + "{'type':'money','amount':'500.00','currency':'MAD'}}}]}")
                .replace('\'', '"'));
    assertThat(HiwarJson.read(json).record()).contains(record);
  }

  @Test
  void nothing_is_escaped_but_what_json_asks_for() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:r")
            .sector(LocalizedText.of("en", "a/b <é> \u2028 \u007f \ud83d\ude00 \" \\ \t \u0001"))
            .build();
    assertThat(new String(HiwarJson.write(record), UTF_8))
        .contains("\"a/b <é> \u2028 \u007f \ud83d\ude00 \\\" \\\\ \\t \\u0001\"");
  }

  @Test
  void the_type_of_a_choice_may_stand_anywhere_in_its_object() {
    ReadResult result =
        readMembers(
            "'demands':[{'id':'m','text':{'en':'x'},'terms':"
                + "{'quantity':{'amount':'5','currency':'MAD','type':'money'}}}]");
    assertThat(result.orThrow().demands().get(0).terms().orElseThrow().quantity())
        .contains(Money.of("5", "MAD"));
  }

  @Test
  void every_problem_is_reported_in_one_pass_each_once_with_its_place() {
    ReadResult result =
        read(
            """
            {
              "hiwar": "1.0",
              "id": "urn:example:r",
              "languages": ["french!"],
              "parties": [
                {"id": "union", "kind": "union"},
                {"id": "m", "kind": "guild", "side": "boss", "name": {"en": " "}}
              ],
              "meetings": [{"id": "r", "kind": "round", "on": "2025-02-30", "ordinal": 0}],
              "transitions": [
                {"id": "t", "subjects": ["r"], "to": "meeting/hold", "on": "2025"},
                {"id": "u", "subjects": "r", "to": "meeting/held", "on": 2025}
              ]
            }
            """);
    assertThat(result.isValid()).isFalse();
    assertThat(found(result))
        .containsExactly(
            "missing-member /parties/0/name",
            "unknown-closed-code /parties/1/side",
            "invalid-value /parties/1/name/en",
            "invalid-value /meetings/0/on",
            "invalid-value /meetings/0/ordinal",
            "unknown-closed-code /transitions/0/to",
            "wrong-type /transitions/1/subjects",
            "wrong-type /transitions/1/on",
            "unknown-open-code /parties/1/kind");
    Finding date = result.findings().list().get(3);
    assertThat(date.where().line()).isEqualTo(9);
    assertThat(date.where().column()).isEqualTo(51);
    assertThat(date.arguments()).containsEntry("value", new Argument.Text("2025-02-30"));
    assertThat(date.where().path()).isEqualTo("meetings/r/on");
  }

  @Test
  void nothing_of_one_object_is_left_in_the_next_at_its_depth() {
    ReadResult kept =
        readMembers(
            "'demands':[{'id':'a','label':'1','text':{'en':'x'},'mood':1,'terms':{'mood':2}},"
                + "{'id':'b','text':{'en':'y'},'terms':{'modality':'study'}}]");
    assertThat(kept.orThrow().demands().get(1))
        .isEqualTo(
            Demand.builder()
                .id("b")
                .text(LocalizedText.of("en", "y"))
                .terms(Terms.builder().modality(Modality.STUDY).build())
                .build());
    assertThat(found(readMembers("'demands':[{'id':'a'},{'id':'b','text':{'en':'y'}},{'id':'c'}]")))
        .containsExactly("missing-member /demands/0/text", "missing-member /demands/2/text");
  }

  @Test
  void a_rule_of_one_object_is_reported_at_the_object() {
    ReadResult result = readMembers("'languages':['french!']");
    assertThat(found(result)).containsExactly("invalid-value ");
    assertThat(found(readMembers("'people':[{'id':'x'}]")))
        .containsExactly("invalid-value /people/0");
    assertThat(found(readMembers("'demands':[{'id':'m','parent':'m','text':{'en':'x'}}]")))
        .containsExactly("invalid-value /demands/0/parent");
  }

  @Test
  void a_rule_of_an_object_has_the_place_of_the_member_that_breaks_it_or_else_of_the_object() {
    ReadResult result =
        read(
            """
            {
              "hiwar": "1.0",
              "id": "urn:example:r",
              "demands": [
                {"id": "a", "text": {"en": "more leave"},
                 "parent": "a"},
                {"id": "b",
                 "label": "2"},
                {"id": "c", "text": {"en": "a bonus"}, "terms":
                 {"quantity": {"type": "money", "amount": "5",
                  "currency": "money"}}}
              ]
            }
            """);
    assertThat(
            result.findings().stream()
                .map(p -> p.where().line() + ":" + p.where().column() + " " + p.where().pointer()))
        .containsExactly(
            "6:16 /demands/0/parent",
            "7:5 /demands/1/text",
            "11:19 /demands/2/terms/quantity/currency");
  }

  @Test
  void columns_count_the_characters_of_a_line_whatever_their_script() {
    String arabic = "{\"hiwar\":\"1.0\",\"id\":\"urn:example:r\",\n\"title\":{\"ar\":\"حوار 😀\"},";
    ReadResult result = read(arabic + " \"level\": 1, \"demands\":[{\"id\":\"م\"}]}");
    assertThat(
            result.findings().stream()
                .map(p -> p.where().line() + ":" + p.where().column() + " " + p.where().pointer()))
        .containsExactly("2:35 /level", "2:49 /demands/0/text");
    Finding malformed = read(arabic + " x").findings().list().get(0);
    assertThat(malformed.where().line()).isEqualTo(2);
    assertThat(malformed.where().column()).isEqualTo(26);
  }

  @Test
  void what_this_version_does_not_know_is_kept_at_every_level_with_a_notice() {
    ReadResult result =
        readMembers(
            "'x-b':{'n':[1.10,-0,1E+3,null,true]},'parties':"
                + "[{'id':'u','kind':'x-guild','x-c':'é','name':{'en':'U'}}]");
    assertThat(found(result))
        .containsExactly(
            "unknown-member /x-b",
            "unknown-open-code /parties/0/kind",
            "unknown-member /parties/0/x-c");
    assertThat(result.findings()).allMatch(p -> p.severity() == Severity.NOTICE);
    BargainingRecord edited =
        BargainingRecord.builder()
            .from(result.orThrow())
            .addParties(
                Party.builder()
                    .id("new")
                    .kind(PartyKind.UNION)
                    .name(LocalizedText.of("en", "New"))
                    .build())
            .build();
    assertThat(new String(HiwarJson.write(edited), UTF_8))
        .isEqualTo(
            ("{"
                    + HEAD
                    + ",'parties':[{'id':'u','kind':'x-guild','name':{'en':'U'},'x-c':'é'},"
                    + "{'id':'new','kind':'union','name':{'en':'New'}}],"
                    + "'x-b':{'n':[1.10,-0,1E+3,null,true]}}")
                .replace('\'', '"'));
    assertThat(result.orThrow().extensions().members().get("x-b"))
        .isInstanceOf(JsonValue.Structure.class);
  }

  @Test
  void a_strict_reader_refuses_what_it_does_not_know() {
    byte[] json = ("{" + HEAD + ",\"x\":1}").getBytes(UTF_8);
    ReadResult strict = HiwarJson.standard().mode(ReadMode.STRICT).read(json);
    assertThat(strict.isValid()).isFalse();
    assertThat(strict.findings().errors()).hasSize(1);
  }

  @Test
  void a_lenient_reader_keeps_what_it_cannot_understand_and_loses_nothing() {
    String json =
        ("{" + HEAD + ",'sector':5,'meetings':[{'id':'r','kind':'round','on':'14/10/2025'}]}")
            .replace('\'', '"');
    ReadResult lenient = HiwarJson.standard().mode(ReadMode.LENIENT).read(json.getBytes(UTF_8));
    assertThat(lenient.findings()).allMatch(p -> p.severity() == Severity.WARNING);
    BargainingRecord record = lenient.orThrow();
    assertThat(record.sector()).isEmpty();
    assertThat(record.meetings().get(0).on()).isEmpty();
    byte[] written = HiwarJson.write(record);
    assertThat(new String(written, UTF_8)).contains("\"sector\":5").contains("\"on\":\"14/10/2025");
  }

  @Test
  void a_newer_minor_version_is_read_and_a_newer_major_one_refused_clearly() {
    assertThat(found(read("{\"hiwar\":\"1.7\",\"id\":\"urn:example:r\",\"new\":1}")))
        .containsExactly("newer-version /hiwar", "unknown-member /new");
    assertThat(found(read("{\"parties\":5,\"hiwar\":\"2.0\",\"id\":7}")))
        .containsExactly("unsupported-version /hiwar");
    assertThat(found(read("{\"id\":\"urn:example:r\"}"))).containsExactly("missing-version /hiwar");
    assertThat(found(read("{\"hiwar\":\"one\",\"id\":\"urn:example:r\"}")))
        .containsExactly("invalid-value /hiwar");
  }

  @Test
  void duplicates_and_forbidden_characters_are_refused_with_a_pointer() {
    assertThat(found(readMembers("'id':'urn:example:s'"))).containsExactly("duplicate-member /id");
    assertThat(found(readMembers("'x':1,'x':2")))
        .containsExactly("duplicate-member /x", "unknown-member /x");
    assertThat(found(readMembers("'sector':{'en':'a','en':'b'}")))
        .containsExactly("duplicate-member /sector/en");
    assertThat(found(readMembers("'sector':{'en':'a\\u0000b'}")))
        .containsExactly("forbidden-character /sector/en");
    assertThat(found(readMembers("'x-a':{'b':'\\ud800'}")))
        .containsExactly("forbidden-character /x-a/b", "unknown-member /x-a");
  }

  @Test
  void malformed_text_is_a_problem_with_a_place_and_never_an_exception() {
    for (String text : List.of("", " ", "{", "{\"a\":}", "nonsense", "[1,]", "\"", "{\"a\":01}")) {
      ReadResult result = read(text);
      assertThat(result.isValid()).as(text).isFalse();
      assertThat(result.findings()).extracting(Finding::code).contains("malformed-json");
    }
    assertThat(found(read("[]"))).containsExactly("wrong-type ");
    assertThat(found(read("{" + HEAD + "} x"))).containsExactly("malformed-json ");
    assertThat(found(read("{" + HEAD + "} {}"))).containsExactly("trailing-content ");
  }

  @Test
  void that_a_text_is_not_json_is_listed_in_the_place_of_what_is_not_told_for_it() {
    RecordCodec one = HiwarJson.standard().limits(Limits.standard().withFindings(1));
    for (String text :
        List.of("[\"\\u0000\"x", "{\"a\":1,\"a\":2x", "[\"\\u0000\"", "\"\\u0000\" x")) {
      assertThat(one.values().read(Form.JSON, text.getBytes(UTF_8)).findings())
          .as(text)
          .extracting(Finding::code)
          .containsExactly("malformed-json");
    }
  }

  // What lacks something is looked at a second time, for the places.
  @Test
  void what_follows_is_told_once_beside_what_is_wrong_with_the_document() {
    for (String text : List.of("{}", "[", "\"x", "1", "null", "\"x\" \"y\" {")) {
      assertThat(found(read("{'hiwar':'1.0'} ".replace('\'', '"') + text)))
          .as(text)
          .containsExactly("missing-member /id", "trailing-content ");
    }
  }

  @Test
  void a_key_is_taken_for_one_that_came_before_only_if_it_says_the_same() {
    String absent = "{'id':'urn:example:p','name':{'fr':'x'},'absent':{'%s':'unknown'}}";
    String parties =
        Stream.of("a\\\\tb", "a\\tb", "a\\':\\'unknown\\',\\'b", "a':'unknown','b")
            .map(absent::formatted)
            .collect(Collectors.joining(","));
    assertThat(readMembers("'people':[" + parties + "]").orThrow().people())
        .extracting(person -> List.copyOf(person.absent().keySet()))
        .containsExactly(
            List.of("a\\tb"), List.of("a\tb"), List.of("a\":\"unknown\",\"b"), List.of("a", "b"));
  }

  @Test
  void no_encoding_but_utf_8_is_read() {
    String document = "{" + HEAD + "}";
    for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
      byte[] bytes = document.getBytes(java.nio.charset.Charset.forName(encoding));
      assertThat(found(HiwarJson.read(bytes))).containsExactly("malformed-json ");
    }
    byte[] latin =
        document.replace(":r", ":é").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(found(HiwarJson.read(latin))).containsExactly("malformed-json ");
    assertThat(read("\ufeff" + document).isValid()).isTrue();
  }

  @Test
  void pretty_json_reads_back_equal_and_has_a_line_a_member() {
    BargainingRecord record =
        readMembers("'languages':['ar','fr'],'x':{},'y':[],'z':'a{b}[c],:\\\\'").orThrow();
    RecordCodec json = HiwarJson.standard();
    byte[] pretty = json.writePretty(record);
    assertThat(new String(pretty, UTF_8))
        .isEqualTo(
            """
            {
              "hiwar": "1.0",
              "id": "urn:example:r",
              "languages": [
                "ar",
                "fr"
              ],
              "x": {},
              "y": [],
              "z": "a{b}[c],:\\\\"
            }
            """);
    assertThat(json.read(pretty).record()).contains(record);
  }
}
