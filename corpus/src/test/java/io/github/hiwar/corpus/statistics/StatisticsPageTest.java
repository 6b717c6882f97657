package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.value.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page about the figures is made from what describes them. Run with {@code
 * -Dhiwar.rewrite=true} after that has changed.
 */
class StatisticsPageTest {
  private static final Path PAGE = Path.of("../docs/statistics.md");

  @BeforeAll
  static void rewrite() throws IOException {
    if (Boolean.getBoolean("hiwar.rewrite")) {
      Files.writeString(PAGE, page());
    }
  }

  @Test
  void the_page_tells_every_figure_with_how_it_is_counted_and_what_it_is_a_share_of()
      throws IOException {
    assertThat(Files.readString(PAGE))
        .as("docs/statistics.md; if the change is meant, mvn -B -q test -Dhiwar.rewrite=true")
        .isEqualTo(page());
  }

  @Test
  void every_figure_kind_and_dimension_has_a_name_in_three_languages_and_no_name_is_left_over() {
    List<String> used = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      assertThat(kind.how().texts()).hasSize(3);
      used.add("kind " + kind.code());
    }
    for (Indicator one : Indicator.values()) {
      assertThat(one.how().texts()).as(one.code()).hasSize(3);
      used.add("figure " + one.code());
    }
    for (Dimension one : Dimension.values()) {
      assertThat(one.label().texts()).hasSize(3);
      used.add("dimension " + one.column());
    }
    for (FigureColumn.Part part : FigureColumn.Part.values()) {
      assertThat(part.label().texts()).hasSize(3);
      used.add("part " + part.code());
    }
    assertThat(
            Table.read(Named.class, "names.tsv").stream()
                .filter(
                    row ->
                        Stream.of("unit", "comes", "voted-on").noneMatch(row.cell("list")::equals))
                .map(row -> row.cell("list") + " " + row.cell("code")))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # The figures of a corpus

            Made from what describes the figures in `hiwar-corpus`; a test keeps it so. `hiwar stats CORPUS --by DIMENSION,…` counts
            six kinds of facts, as of `--as-of DATE` or, without it, as of the last day that each record tells of. One machine and
            [Spark](../examples/spark) count by the same functions, and give the same.

            ## What is counted
            * A record counts if it can be read and breaks no rule that weighs as an error in the `--profile`. Of two such records
              with one id the first in the order of files and lines counts. What is set aside is in no figure.
            * What certainly lies after the day is not counted; what imprecise dates leave open on it has not certainly happened.

            | kind | what is counted | grouped by |
            |---|---|---|
            """);
    for (FactKind kind : FactKind.values()) {
      page.append(
          "| `%s` | %s | %s |\n".formatted(kind.code(), kind.how().in("en"), dimensions(kind)));
    }
    page.append(
        """

        A group that records do not name is empty. Each kind is grouped by the dimensions of `--by` that it has.
        * `category` is the primary one: the demand's own first, or else that of the nearest demand above; `topic` is its top.
        * `sector` is a division of ISIC Rev. 4 (`ISIC4:86`), or a section where no division is named: by the first code of the
          record in ISIC Rev. 4, NACE Rev. 2 or NAF rév. 2, or by a text of its sector that is, whole and whatever its case and
          accents, a name of one in English, French or Arabic
          ([the names](../corpus/src/main/resources/io/github/hiwar/corpus/statistics/sectors.tsv)), so that Health, Santé and الصحة are
          one group. Any other first code stands as `scheme:code`, any other text in its first language.
        * `year` is that of the first entry on a demand, or else of the meeting that tabled it; of the conclusion of a text, or
          else of its first entry; of a vote; of the begin of an action, or else its first entry. It is empty where a date leaves it open.
        * `kind` of a vote is the kind of what was voted on.

        ## The columns
        CSV (one table: `--of KIND`) and JSON have the same names; they are numbers, so that shares are formed by whoever reads.
        """);
    for (FactKind kind : FactKind.values()) {
      page.append(
          "\n### `%s`\n\n| column | what it is | of |\n|---|---|---|\n".formatted(kind.code()));
      for (Indicator one : kind.indicators()) {
        page.append(
            "| `%s` | %s | %s |\n"
                .formatted(
                    one.isSpread() ? one.code() + "_…" : one.code(),
                    one.how().in("en"),
                    one.whole().map(whole -> "`" + whole.code() + "`").orElse("")));
      }
    }
    page.append(
        "\nA column that ends in `_…` stands for eight:\n\n| ending | what it is |\n|---|---|\n");
    for (FigureColumn.Part part : FigureColumn.Part.values()) {
      page.append("| `_%s` | %s |\n".formatted(part.code(), part.label().in("en")));
    }
    page.append(
        """

        A quantile is the least number that at least that share does not exceed (type 1 of Hyndman and Fan 1996, the inverse of the
        empirical distribution). It is exact, and the same however a corpus is split. It rests on those with a known number; the
        three counts add up to what stands under “of”.

        Rises of pay are told apart by unit (percent, or a currency), what they are of, gross or net, per what, how they count, and
        whether they come at once, in steps or over a time, whatever `--by` says: a range is one of like rises, and where unlike
        ones come together, as in `total`, it is left out. The columns `rises_…` say of how many rises there is one figure, and why
        there is none of the others. A base in words
            counts as the part of pay that one of its texts is the name of, or else as it is written.

        ## JSON
        `records`, `set_aside`, `as_of` (if given), `by`; for each kind its `by`, `total` (figures) and `groups` (each with its keys
        and `figures`); and `most_carried_over` (`demand`, the `title` of its record if it has one, `text`, `language`, `status`,
        `times`). A median of nothing is left out.

        ## The page
        `--format html` writes one page in the language of `--lang`: what was read and how much of it counts; demands, with bars for
        the topics, for the last 15 years and for the days to the first answer; agreements and their clauses; rises of pay, by
        year and sector, with what was left out and why; votes; action; the most carried-over demands; why and where records were
        set aside (the first 50 places); and how each figure was counted. A section of nothing does not appear. Where `--by` tells
        facts of a kind not apart, they stand by their kind. Tables have the first 500 rows. Each bar stands in a table with
        its figures; each share stands under what it is a share of, each median with the number that it rests on. It
        needs no network, no script and no other file, and prints on A4.

        ## Set aside
        `--set-aside FILE` writes one JSON object a line: `file`, `line`, `record` (its id, if it could be read), `findings`
        (`severity`, `code`, `pointer`, `path`, `line`, `column`, `message`, `arguments`) and `cut` (how many more there are).
        """);
    return page.toString();
  }

  private static String dimensions(FactKind kind) {
    return Stream.of(Dimension.values())
        .filter(one -> one.isOf(kind))
        .map(one -> "`" + one.column() + "`")
        .collect(Collectors.joining(", "));
  }
}
