package io.github.hiwar.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Whatever a text is made of, its draft is valid, and costs no more than in proportion. */
class HostileDraftProperties {
  private static final int SMALL = 1000;
  private static final long LITTLE = 1_000_000;

  private static final List<String> PIECES =
      List.of(
          "- ",
          "1. ",
          "a) ",
          "أ- ",
          "أولا: ",
          "I. ",
          "\n",
          "\n\n",
          "  ",
          "\t",
          "We demand:\n",
          "نطالب بما يلي:\n",
          "Nous exigeons :\n",
          "14 octobre 2025",
          "10 %",
          "500 DH",
          "1,500",
          "31/02/2026",
          "\u202E",
          "\u2066",
          "\u0007",
          "\u0000",
          "\uFFFE",
          "\uD83D\uDE00",
          "ـ",
          "\u0650\u0651",
          "<ul><li>",
          "</li></ul>",
          "<h1>",
          "<script>",
          "article ",
          "3 millions de ",
          "٣٫٥ مليون درهم",
          "%",
          "€",
          "-",
          ":",
          "قبل ",
          "avant le ",
          "mardi ",
          "12 رمضان 1446");

  @Property(tries = 300)
  void any_text_gives_a_valid_draft(@ForAll("texts") String text) {
    TextDraft draft =
        TextDraft.of(text.getBytes(StandardCharsets.UTF_8), DraftSettings.of("a.txt"));
    draft
        .record()
        .ifPresent(
            record ->
                assertThat(
                        HiwarJson.check(HiwarJson.write(record), RecordValidator.standard())
                            .findings()
                            .errors())
                    .isEmpty());
  }

  @Property(tries = 300)
  void any_page_gives_a_valid_draft(@ForAll("texts") String text) {
    TextDraft draft =
        TextDraft.of(text.getBytes(StandardCharsets.UTF_8), DraftSettings.of("a.html"));
    draft
        .record()
        .ifPresent(
            record -> assertThat(RecordValidator.standard().validate(record).errors()).isEmpty());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  /** Texts of a kind, by how often it stands in them. */
  private static final Map<String, IntFunction<String>> KINDS =
      Map.ofEntries(
          Map.entry("items", n -> "We demand:\n" + "- 14 octobre 2025 et 500 DH\n".repeat(n)),
          Map.entry("one word", "a"::repeat),
          Map.entry("one line of bullets", "- "::repeat),
          Map.entry("one number", "1 000 "::repeat),
          Map.entry("one item", n -> "We demand:\n- " + "10 % et ".repeat(n)),
          Map.entry("deeper and deeper", HostileDraftProperties::deep),
          Map.entry("directions", "\u202E\u2066"::repeat),
          Map.entry("one Arabic letter", "و"::repeat),
          Map.entry("letters for items", "أ- "::repeat),
          Map.entry("open lists", "<ul><li>"::repeat),
          Map.entry("marks on one letter", n -> "We demand:\n- a" + "\u0301\u0316".repeat(n)),
          Map.entry("headings", n -> "We demand:\n\n" + "A heading\n\n- item\n\n".repeat(n)),
          Map.entry("broken lines", "a line that is as long as a line is in a letter,\n"::repeat));

  @Example
  void four_times_the_text_costs_about_four_times_as_much() {
    KINDS.forEach(
        (kind, text) -> {
          for (String file : List.of("a.txt", "a.html")) {
            cost(text.apply(SMALL), file); // What is loaded once is loaded then.
            long small = cost(text.apply(SMALL), file);
            long large = cost(text.apply(4 * SMALL), file);
            assertThat(large).as("%s in %s: bytes", kind, file).isLessThan(6 * small + LITTLE);
          }
        });
  }

  // Its text takes longer than a minute where marks are put into their order.
  @Example
  void many_marks_on_one_letter_hold_nobody_up() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> cost("We demand:\n- a" + "\u0301\u0316".repeat(200_000), "a.txt"));
  }

  private static long cost(String text, String file) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long before = threads.getCurrentThreadAllocatedBytes();
    TextDraft.of(bytes, DraftSettings.of(file));
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static String deep(int levels) {
    StringBuilder text = new StringBuilder("We demand:\n");
    for (int i = 0; i < levels; i++) {
      text.append(" ".repeat(2 * Math.min(i, 200))).append("- a\n");
    }
    return text.toString();
  }
}
