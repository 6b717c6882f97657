package io.github.hiwar.lifecycle;

import io.github.hiwar.committed.Committed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The page of the lifecycles is drawn from their table. Run with {@code -Dhiwar.rewrite=true} after
 * the table has changed.
 */
class LifecyclePageTest {
  private static final Path PAGE = Path.of("../docs/lifecycles.md");

  @Test
  void the_page_shows_the_lifecycles_as_they_are() throws IOException {
    Committed.assertUpToDate(PAGE, page());
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # The lifecycles

            This page is generated from the table `lifecycles.tsv` of `hiwar-core`, and a test keeps the two in step. A solid arrow is
            a step that the lifecycle allows. Stating the same state again is not a step, and is always allowed. States with a
            double border are final: nothing more is expected, although some of them can be left again. The column "is" says what
            a state means: an *answer*; *pending*, that is, put off, under study or passed on; *off the table*, that is, taken back
            or replaced; or *set ahead*, if its day may lie in the future. The tone decides the colour in reports. Two states
            with different words under "account" cannot both hold at one time: speakers who state them for the same day contradict
            each other. What is in brackets under "next" undoes what was done: one speaker may state both, by two it is a
            contradiction on whichever days.
            """);
    for (Lifecycle lifecycle : Lifecycle.values()) {
      page.append("\n## ").append(title(lifecycle)).append("\n\n");
      page.append(
          """
          | state | English | French | Arabic | taken by | is | tone | account | next |
          |---|---|---|---|---|---|---|---|---|
          """);
      lifecycle.states().forEach(state -> page.append(row(state)));
      page.append("\n```mermaid\nflowchart LR\n");
      lifecycle.states().forEach(state -> page.append(node(state)));
      lifecycle.states().forEach(state -> page.append(arrows(state)));
      page.append("```\n");
    }
    return page.toString();
  }

  private static String title(Lifecycle lifecycle) {
    return lifecycle.code().substring(0, 1).toUpperCase(Locale.ROOT)
        + lifecycle.code().substring(1);
  }

  private static String row(Status state) {
    return "| `%s` | %s | %s | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            state.code(),
            state.label().in("en"),
            state.label().in("fr"),
            state.label().in("ar"),
            state.takenBy().code(),
            String.join(", ", meaning(state)),
            state.tone().name().toLowerCase(Locale.ROOT),
            LifecycleTable.row(state).account(),
            String.join(", ", told(state)))
        .replace(System.lineSeparator(), "\n");
  }

  private static List<String> told(Status state) {
    return state.lifecycle().states().stream()
        .filter(state.next()::contains)
        .map(next -> state.isUndoneBy(next) ? "(" + next.state() + ")" : next.state())
        .toList();
  }

  private static List<String> meaning(Status state) {
    List<String> meaning = new ArrayList<>();
    if (state.isAnswer()) {
      meaning.add("answer");
    }
    if (state.isPending()) {
      meaning.add("pending");
    }
    if (!state.isOnTheTable()) {
      meaning.add("off the table");
    }
    if (state.isSetAhead()) {
      meaning.add("set ahead");
    }
    return meaning;
  }

  private static String node(Status state) {
    String label = state.label().in("en");
    return "  %s%s\n"
        .formatted(state.state(), state.isOpen() ? "[" + label + "]" : "[[" + label + "]]");
  }

  private static String arrows(Status state) {
    List<String> next = next(state);
    return next.isEmpty() ? "" : "  " + state.state() + " --> " + String.join(" & ", next) + "\n";
  }

  // In the order of the table, which is that of a dialogue.
  private static List<String> next(Status state) {
    return state.lifecycle().states().stream()
        .filter(state.next()::contains)
        .map(Status::state)
        .toList();
  }
}
