package io.github.hiwar.exchange.draft;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the text, in its order: a heading, a paragraph or an item of a list.
 *
 * @param locator its place, as citations of the draft have it: {@code p/7} for the seventh
 *     paragraph, {@code p/7/2.1} for the first item below the second one of the list behind it
 * @param line the line of a plain text, or the paragraph of another format, from 1 on
 * @param level how deep it stands: 0 for paragraphs, 1 for items of a list, 2 for items below them
 * @param role what was made of it
 * @param text what it says
 * @param mentions the dates, amounts, percentages and articles that it names
 * @param drafted the demand or measure that was made of it
 */
public record Passage(
    String locator,
    int line,
    int level,
    Role role,
    String text,
    List<Mention> mentions,
    Optional<Ref<? extends Entity>> drafted) {
  /** What a passage was taken for. */
  public enum Role {
    /** A heading. */
    HEADING,
    /** A paragraph. */
    PARAGRAPH,
    /** Something that is asked: a demand. */
    CLAIM,
    /** Something that was done, granted or promised: a measure. */
    ANSWER,
    /** An item of a list that is neither, by what leads to it: who came, what comes next. */
    NARRATIVE,
    /** An item of a list that nobody knows the meaning of; nothing was made of it. */
    UNSURE
  }

  /**
   * Keeps unmodifiable copies.
   *
   * @param locator its place, as citations of the draft have it: {@code p/7} for the seventh
   *     paragraph, {@code p/7/2.1} for the first item below the second one of the list behind it
   * @param line the line of a plain text, or the paragraph of another format, from 1 on
   * @param level how deep it stands: 0 for paragraphs, 1 for items of a list, 2 for items below
   *     them
   * @param role what was made of it
   * @param text what it says
   * @param mentions the dates, amounts, percentages and articles that it names
   * @param drafted the demand or measure that was made of it
   */
  public Passage {
    mentions = List.copyOf(mentions);
  }
}
