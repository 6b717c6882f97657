package io.github.hiwar.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a draft holds, and what it leaves open. */
class TextDraftTest {
  static Stream<Example> examples() {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_draft_is_valid_and_survives_writing(Example example) {
    BargainingRecord record = example.draft().record().orElseThrow();
    ReadResult read = HiwarJson.check(HiwarJson.write(record), RecordValidator.standard());
    assertThat(read.findings().errors()).isEmpty();
    assertThat(read.record()).contains(record);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_claim_and_answer_cites_a_passage_and_its_words(Example example) {
    TextDraft draft = example.draft();
    Map<String, Passage> passages =
        draft.passages().stream().collect(Collectors.toMap(Passage::locator, passage -> passage));
    BargainingRecord record = draft.record().orElseThrow();
    Stream.concat(
            record.demands().stream().map(one -> Map.entry(one.ref(), one.citations())),
            record.measures().stream().map(one -> Map.entry(one.ref(), one.citations())))
        .forEach(
            entity -> {
              Citation citation = entity.getValue().get(0);
              Passage passage =
                  Objects.requireNonNull(passages.get(citation.locator().orElseThrow()));
              assertThat(citation.directness()).contains(Directness.COMPUTED);
              assertThat(passage.text()).contains(citation.quote().orElseThrow().original());
              assertThat(passage.drafted().map(Object::toString))
                  .contains(entity.getKey().toString());
            });
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothing_is_said_of_statuses_people_and_parties(Example example) {
    BargainingRecord record = example.draft().record().orElseThrow();
    assertThat(record.transitions()).isEmpty();
    assertThat(record.people()).isEmpty();
    assertThat(record.parties()).isEmpty();
    assertThat(record.demands()).allMatch(one -> one.raisedBy().isEmpty());
    assertThat(record.demands().stream().map(Demand::categories).flatMap(List::stream))
        .allMatch(one -> one.method().filter(Classification.Method.DERIVED::equals).isPresent())
        .allMatch(one -> one.note().isPresent());
  }

  @Test
  void the_document_has_its_digest_its_kind_its_title_and_its_date() {
    Document letter = example("letter.fr").documents().get(0);
    assertThat(letter.kind()).isEqualTo(DocumentKind.LETTER);
    assertThat(letter.date().map(Object::toString)).contains("2026-03-03");
    assertThat(letter.dateAsStated().map(LocalizedText::original)).contains("3 mars 2026");
    assertThat(letter.sha256().orElseThrow()).hasSize(64);
    assertThat(letter.verified()).contains(false);
    assertThat(example("port.ar").documents().get(0).kind()).isEqualTo(DocumentKind.COMMUNIQUE);
    assertThat(example("banks.ar").documents().get(0).kind()).isEqualTo(DocumentKind.CLAIMS_FILE);
  }

  @Test
  void the_same_text_gives_the_same_draft() {
    assertThat(example("nurses.fr")).isEqualTo(example("nurses.fr"));
  }

  @Test
  void parties_are_those_that_are_named_and_no_others() {
    Party union =
        Party.builder()
            .id("union")
            .kind(PartyKind.UNION)
            .name(LocalizedText.of("en", "NUM"))
            .build();
    DraftSettings settings = DraftSettings.of("a.txt").withParty(union).withCountry("MA");
    BargainingRecord record =
        TextDraft.of(bytes("We demand:\n- a canteen\n"), settings).record().orElseThrow();
    assertThat(record.parties()).containsExactly(union);
    assertThat(record.jurisdiction()).contains("MA");
  }

  @Test
  void a_list_of_which_nobody_says_what_it_is_becomes_no_fact() {
    String text = "Good morning\n\nSome thoughts of today\n\n- a canteen\n- a bus\n";
    TextDraft draft = draft(text);
    assertThat(draft.record().orElseThrow().demands()).isEmpty();
    Finding finding = draft.findings().of("draft-list-unsure").get(0);
    assertThat(finding.where().line()).isEqualTo(5);
    assertThat(finding.argument("items")).isEqualTo("2");

    TextDraft told = TextDraft.of(bytes(text), DraftSettings.of("a.txt").withClaimsAt(5));
    assertThat(told.record().orElseThrow().demands()).hasSize(2);
    assertThat(told.findings()).isEmpty();
    TextDraft answers = TextDraft.of(bytes(text), DraftSettings.of("a.txt").withAnswersAt(5));
    assertThat(answers.record().orElseThrow().measures()).hasSize(2);
  }

  @Test
  void what_the_user_says_of_a_list_holds_for_the_line_that_the_finding_named() {
    String text = "🔴 Today\n📌 We demand:\n▪️ a rise\n📌 Photos\n▪️ one\n▪️ two\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TextDraft draft = TextDraft.of(bytes, DraftSettings.of("a.txt"));
    int unsure = (int) draft.findings().of("draft-list-unsure").get(0).where().line();
    BargainingRecord told =
        TextDraft.of(bytes, DraftSettings.of("a.txt").withClaimsAt(unsure)).record().orElseThrow();
    assertThat(told.demands().size()).isGreaterThan(draft.record().orElseThrow().demands().size());
    Findings none =
        TextDraft.of(bytes, DraftSettings.of("a.txt").withClaimsAt(99).withAnswersAt(77))
            .findings();
    assertThat(none.of("draft-no-list-there"))
        .extracting(finding -> finding.where().line())
        .containsExactlyInAnyOrder(99L, 77L);
    assertThat(none.of("draft-no-list-there").get(0).message(Locale.FRENCH))
        .contains("3, " + unsure);
  }

  @Test
  void who_came_is_no_claim() {
    TextDraft draft = example("minutes.fr", "minutes.fr.txt");
    assertThat(draft.findings().of("draft-list-passed-over")).hasSize(2);
    assertThat(draft.passages().stream().filter(one -> one.role() == Passage.Role.NARRATIVE))
        .hasSize(4);
  }

  @Test
  void what_the_other_side_refuses_or_offers_is_left_open() {
    assertThat(
            draft("La direction refuse nos demandes :\n- la prime\n")
                .findings()
                .of("draft-list-unsure"))
        .hasSize(1);
    assertThat(draft("The employer offers:\n- a bonus\n").findings().of("draft-list-unsure"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "What was agreed:;- a;;What is next on the table;- b, 1",
    "What was not agreed:;- a, 0",
    "We demand:;- a;;Time for a coffee;- b, 1",
    "On the point of pay we demand:;- a;;On the point of leave:;- b, 3",
    "OUR DEMANDS;;Pay;- a;;Leave;- b, 4",
    "OUR DEMANDS;;Pay;- a;;And now? Three steps follow.;- b, 2",
  })
  void a_heading_holds_for_its_themes_and_not_for_what_comes_after_its_list(
      String text, int entities) {
    TextDraft draft = draft("Hello to all of you.;;".concat(text).replace(';', '\n'));
    BargainingRecord record = draft.record().orElseThrow();
    assertThat(record.demands().size() + record.measures().size())
        .as("%s: %s", text, draft.passages())
        .isEqualTo(entities);
  }

  @Test
  void a_numbered_heading_is_no_item_of_the_list_before_it() {
    TextDraft draft =
        draft(
            "1. The union\nThe union demands:\na. x\nb. y\n2. The board\nThe board refuses:\na. z\n");
    assertThat(draft.record().orElseThrow().demands()).hasSize(2);
    assertThat(draft.passages().stream().map(Passage::line)).isSorted();
  }

  @Test
  void a_weekday_that_does_not_fit_is_asked_about() {
    TextDraft draft = draft("Réunion du lundi 14 octobre 2025\n\nNous demandons :\n- une salle\n");
    assertThat(draft.findings().of("draft-weekday").get(0).where().line()).isEqualTo(1);
    assertThat(draft("Réunion du mardi 14 octobre 2025\n").findings().of("draft-weekday"))
        .isEmpty();
  }

  @Test
  void a_hijri_date_is_kept_as_it_is_said() {
    Mention only = draft("انعقد الاجتماع يوم 3 رمضان 1446").passages().get(0).mentions().get(0);
    assertThat(only.kind()).isEqualTo(Mention.Kind.HIJRI_DATE);
    assertThat(only.value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le 14 octobre 2025 | DATE | 2025-10-14",
        "dès 2026 pour tous | DATE | 2026",
        "avant 2000 DH par mois | AMOUNT | 2000 MAD",
        "le 1er mars 2026 | DATE | 2026-03-01",
        "14/10/2025 dans la salle | DATE | 2025-10-14",
        "le 14.10.2025 à la mairie | DATE | 2025-10-14",
        "le 31 février 2026 | DATE | ",
        "le 14 octobre prochain | DATE | ",
        "on 03/04/2025 we met | DATE | ",
        "on 25/12/2025 we met | DATE | 2025-12-25",
        "on October 14, 2025 | DATE | 2025-10-14",
        "في 14 أكتوبر/تشرين الأول 2025 | DATE | 2025-10-14",
        "يوم ١٤ غشت ٢٠٢٥ | DATE | 2025-08-14",
        "في 2 جويلية 2025 | DATE | 2025-07-02",
        "3,5 millions de dirhams | AMOUNT | 3500000 MAD",
        "1 200,50 DH pour tous | AMOUNT | 1200.50 MAD",
        "le montant de 1,500 DH | AMOUNT | ",
        "a total of €1,500 for all | AMOUNT | 1500 EUR",
        "نحو ٢٥ مليون درهم | AMOUNT | 25000000 MAD",
        "une prime de 300 dinars | AMOUNT | 300",
        "10,5 pour cent des postes | PERCENTAGE | 10.5",
        "بنسبة %10 في السنة | PERCENTAGE | 10",
        "l’article 24 du statut | ARTICLE | 24",
        "طبقا للمادة 12 من القانون | ARTICLE | 12",
      })
  void figures_are_read_as_they_are_written_in_each_language(
      String text, Mention.Kind kind, @org.jspecify.annotations.Nullable String value) {
    List<Mention> mentions = draft(text).passages().get(0).mentions();
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).kind()).isEqualTo(kind);
    assertThat(mentions.get(0).value().orElse(null)).isEqualTo(value);
  }

  @Test
  void whose_dinars_are_meant_is_said_by_the_country() {
    TextDraft draft =
        TextDraft.of(bytes("Une prime de 300 dinars"), DraftSettings.of("a").withCountry("TN"));
    assertThat(draft.passages().get(0).mentions().get(0).value()).contains("300 TND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "une augmentation de 10 % des salaires | 10",
        "une prime pour les prix, qui ont monté de 10 % | ",
        "une augmentation de 5 à 10 % | ",
        "une augmentation de 5 % puis de 10 % | ",
        "10 % des agents n'ont pas de bureau | ",
      })
  void a_figure_goes_into_the_terms_only_where_it_is_what_is_asked(
      String claim, @org.jspecify.annotations.Nullable String percent) {
    BargainingRecord record = draft("Nous demandons :\n- " + claim).record().orElseThrow();
    assertThat(
            record.demands().get(0).terms().stream()
                .flatMap(terms -> terms.quantity().stream())
                .map(one -> ((io.github.hiwar.terms.Percentage) one).value().toPlainString()))
        .isEqualTo(percent == null ? List.of() : List.of(percent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- a#  - b#- c | 1 1.1 2",
        "أ- ا#ب- ب#ت- ج#ث- د | أ ب ت ث",
        "أ- ا#ب- ب#ج- ج#د- د | أ ب ج د",
        "* a#* b | 1 2",
        "□ a#□ b | 1 2",
        "1. a#1.1 b#1.2 c#2. d | 1 1.1 1.2 2",
        "1) a#a) b#b) c#2) d | 1 1.a 1.b 2",
        "-1 أ#-2 ب | 1 2",
        "I. a#- b#II. c#- d | I I.1 II II.1",
        "أولا: أ#أ- ب#ب- ج#ثانيا: د | أولا أولا.أ أولا.ب ثانيا",
        "(1) a#(2) b | 1 2",
        "1 - alpha#2 - beta | 1 2",
        "• a#- b#• c | 1 1.1 2",
        "✅ a#✅ b | 1 2",
        "1️⃣ a#2️⃣ b | 1 2",
      })
  void items_are_told_by_their_markers_and_by_how_far_they_are_moved_in(
      String items, String labels) {
    BargainingRecord record =
        draft("Nous demandons :\n" + items.replace('#', '\n')).record().orElseThrow();
    assertThat(record.demands().stream().map(one -> one.label().orElse("")))
        .containsExactly(labels.split(" ", -1));
  }

  @Test
  void an_initial_begins_no_list() {
    assertThat(draft("M. Alami a parlé.\nB. Idrissi aussi.\n").findings().of("draft-no-list"))
        .hasSize(1);
  }

  private static BargainingRecord example(String name) {
    return Example.named(name).draft().record().orElseThrow();
  }

  private static TextDraft example(String name, String file) {
    return TextDraft.of(Example.bytes(file), DraftSettings.of(name));
  }

  private static TextDraft draft(String text) {
    return TextDraft.of(bytes(text), DraftSettings.of("text.txt"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
