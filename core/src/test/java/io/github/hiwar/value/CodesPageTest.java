package io.github.hiwar.value;

import io.github.hiwar.committed.Committed;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages {@code docs/codes*.md}, one a language, have the names and definitions of the tables.
 */
class CodesPageTest {
  private static final Map<String, LocalizedText> LISTS = new HashMap<>();

  static {
    for (Table.Row row : Table.read(CodesPageTest.class, "codes.tsv")) {
      if (row.cell("code").isEmpty()) {
        LISTS.put(row.cell("list"), row.label());
      }
    }
  }

  /** A page: in a language, with words of its own. */
  enum Page {
    EN("codes.md", "open", "closed", "| code | name | definition |"),
    FR("codes.fr.md", "ouverte", "fermée", "| code | nom | définition |"),
    AR("codes.ar.md", "مفتوحة", "مغلقة", "| الرمز | الاسم | التعريف |");

    final String file;
    final String open;
    final String closed;
    final String head;

    Page(String file, String open, String closed, String head) {
      this.file = file;
      this.open = open;
      this.closed = closed;
      this.head = head;
    }

    String language() {
      return file.matches("\\w+\\.\\w+\\.md") ? file.substring(6, 8) : "en";
    }

    Path path() {
      return Path.of("../docs", file);
    }

    String intro() {
      return switch (this) {
        case EN ->
            """
            # The codes

            This page is generated from the tables of names and definitions of `hiwar-core`, and a test keeps the two in step.
            [En français](codes.fr.md) · [بالعربية](codes.ar.md). An open list also takes codes of your own: begin them with `x-`, and
            put them below a known code that fits, if there is one (`peace/x-no-wage-claims`). A closed list does not. Which states
            may follow a state is told in [lifecycles.md](lifecycles.md).
            """;
        case FR ->
            """
            # Les codes

            Page tirée des tables de noms et de définitions de `hiwar-core` ; un test y veille. [In English](codes.md) ·
            [بالعربية](codes.ar.md). Une liste ouverte admet aussi des codes propres, précédés de `x-`, sous un code connu quand
            l’un d’eux convient (`peace/x-no-wage-claims`) ; une liste fermée n’en admet pas. Ce qui peut suivre un état se
            trouve dans [lifecycles.md](lifecycles.md).
            """
                .replace(" ;", "\u202f;");
        case AR ->
            """
            <div dir="rtl">

            # الرموز

            صفحة مستخرجة من جداول الأسماء والتعاريف في `hiwar-core`، يسهر اختبار على مطابقتها. [In English](codes.md) ·
            [En français](codes.fr.md). تقبل القائمة المفتوحة رموزاً خاصة أيضاً تبدأ بـ `x-`، تحت رمز معروف متى وُجد ما يناسب
            (`peace/x-no-wage-claims`)، ولا تقبلها القائمة المغلقة. وما يمكن أن يلي كل حالة مذكور في
            [lifecycles.md](lifecycles.md).
            """;
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_page_tells_every_code_with_its_name_and_its_definition(Page page) throws IOException {
    Committed.assertUpToDate(page.path(), text(page));
  }

  private static String text(Page page) {
    String language = page.language();
    StringBuilder text = new StringBuilder(page.intro());
    lists()
        .forEach(
            (list, codes) -> {
              String kind = codes.get(0) instanceof OpenCode ? page.open : page.closed;
              String name = Objects.requireNonNull(LISTS.get(list), list).in(language);
              text.append("\n## %s: %s (%s)\n\n".formatted(list, name, kind));
              text.append(page.head).append("\n|---|---|---|\n");
              codes.forEach(code -> text.append(row(code, language)));
            });
    return text.append(page == Page.AR ? "\n</div>\n" : "").toString();
  }

  private static String row(Object code, String language) {
    return code instanceof OpenCode open
        ? row(open.code(), open.label(language), open.definition(language).orElse(""))
        : row((ClosedCode) code, language);
  }

  private static String row(ClosedCode code, String language) {
    return row(code.code(), code.label(language), code.definition(language).orElse(""));
  }

  private static String row(String code, String name, String definition) {
    return "| `%s` | %s | %s |\n".formatted(code, name, definition);
  }

  /** The lists of the wire format by name. */
  static Map<String, List<?>> lists() {
    Map<String, List<?>> lists = new TreeMap<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        if (member.form() instanceof Form.Closed<?> closed) {
          lists.put(closed.name(), List.copyOf(closed.codes().values()));
        } else if (member.form() instanceof Form.Open<?> open) {
          lists.put(open.name(), open.known());
        }
      }
    }
    return lists;
  }
}
