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

            This page is generated from the descriptions of the figures in `hiwar-corpus`, and a test keeps the two in step.
            `hiwar stats CORPUS --by DIMENSION,…` counts six kinds of facts as they stood on `--as-of DATE`; without that option, as
            they stood on the last day that each record tells of. A single machine and [Spark](../examples/spark) use the same
            functions, and their figures are the same.

            ## What is counted
            * A record counts if it can be read and breaks no rule whose breach is an error in the `--profile`. If two such records have the
              same id, the first one counts, in the order of files and lines. A record that is set aside is in none of the figures.
            * What certainly happened after the day is left out, and so is anything that imprecise dates may place after it.

            | kind | what is counted | grouped by |
            |---|---|---|
            """);
    for (FactKind kind : FactKind.values()) {
      page.append(
          "| `%s` | %s | %s |\n".formatted(kind.code(), kind.how().in("en"), dimensions(kind)));
    }
    page.append(
        """

        Facts for which the record does not name the group are counted in a group without a name. Each kind is grouped by those
        dimensions of `--by` that it has.
        * `category` is the primary category of the demand, or of the nearest demand above it that has one; `topic` is the top
          level of that category.
        * `sector` is a division of ISIC Rev. 4 (`ISIC4:86`), or a section if the record names no division. It is taken from the
          first code of the record in ISIC Rev. 4, NACE Rev. 2 or NAF rév. 2; without one, from a text of its sector that is the
          name of a division or section in English, French or Arabic
          ([the names](../corpus/src/main/resources/io/github/hiwar/corpus/statistics/sectors.tsv); case and accents do not matter,
          but the whole text must be the name). Health, Santé and الصحة are thus one group. Any other code is given as
          `scheme:code`, any other text in its first language.
        * `year` is, for a demand, the year of its first entry, or of the meeting that tabled it; for an agreement, that of its
          conclusion, or of its first entry; for a vote, that of the vote; for an action, that of its beginning, or of its first
          entry. It is empty if the date is too imprecise to tell.
        * `kind` of a vote is the kind of thing that was voted on.

        ## The columns
        CSV (one table, `--of KIND`) and JSON use the same names. The columns hold numbers; readers work out the shares.
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
        "\nA name that ends in `_…` stands for eight columns:\n\n| ending | what it is |\n|---|---|\n");
    for (FigureColumn.Part part : FigureColumn.Part.values()) {
      page.append("| `_%s` | %s |\n".formatted(part.code(), part.label().in("en")));
    }
    page.append(
        """

        A quantile is the smallest number that is at least as large as that share of all numbers (type 1 in Hyndman and Fan 1996, the
        inverse of the empirical distribution). It is exact, and does not depend on how a corpus is divided into files. Only known
        numbers go into it; the three counts (`_exact`, `_imprecise`, `_unknown`) add up to the column named under “of”.

        Whatever `--by` says, rises of pay are kept apart by unit (percent, or a currency), by what they are a percentage of, by gross
        or net, by the period that they are paid for, by how they count towards pay, and by whether they come at once, in steps or
        over time. The lowest, the median and so on are given only for rises that are alike; where rises of different sorts come
        together, as in `total`, they are left out. The columns `rises_…` say for how many rises there is a single figure, and why
        there is none for the others. A base given in words is read as the part of pay that it names; otherwise it stays as it is
        written.

        ## JSON
        The members are `records`, `set_aside`, `as_of` (if given) and `by`; then, for each kind of fact, its own `by`, its `total`
        (figures) and its `groups` (each with its keys and its `figures`); and `most_carried_over` (`demand`, the `title` of its record
        if it has one, `text`, `language`, `status`, `times`). If there is nothing to take a median of, it is left out.

        ## The page
        `--format html` writes one page in the language of `--lang`. It shows what was read and how much of it counts; demands, with
        charts of their topics, of the last 15 years and of the days until the first answer; agreements and their clauses; rises of
        pay by year and sector, with those that were left out and why; votes; industrial action; the demands that were carried over
        most often; the records that were set aside, with the reasons (the first 50); and how each figure was counted. A section
        with nothing in it is left out. Where no dimension of `--by` divides a kind of fact, it is divided by `kind`. Tables end after 500 rows.
        Every bar also stands in a table with its figures; every share is shown beneath the whole that it is a share of, and every
        median with the number of cases behind it. The page needs no network, no script and no other file, and prints on A4.

        ## Set aside
        `--set-aside FILE` writes one JSON object per line, with the members `file`, `line`, `record` (its id, if it could be read),
        `findings` (each with `severity`, `code`, `pointer`, `path`, `line`, `column`, `message` and `arguments`) and `cut` (how many
        further findings there are).
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
