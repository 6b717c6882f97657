package io.github.hiwar.exchange.draft;

import io.github.hiwar.party.Party;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What whoever drafts a text knows of it. This class is immutable and thread-safe.
 *
 * @param file what the text is called; its ending tells HTML from plain text where that is not
 *     plain from the text itself
 * @param language the language of the text, as a BCP 47 tag; empty to go by its words
 * @param country the country, as an ISO 3166 code, which says whose dinars and dollars are meant;
 *     empty if it is not known
 * @param parties the parties of the record; a text names many, and none of them is taken over
 * @param claims the lines of first items of lists that are claims, whatever leads to them
 * @param answers the lines of first items of lists that are answers, whatever leads to them
 */
public record DraftSettings(
    String file,
    String language,
    String country,
    List<Party> parties,
    Set<Integer> claims,
    Set<Integer> answers) {
  /**
   * Checks the language and keeps unmodifiable copies.
   *
   * @param file what the text is called
   * @param language the language of the text
   * @param country the country
   * @param parties the parties of the record
   * @param claims the lists that are claims
   * @param answers the lists that are answers
   */
  public DraftSettings {
    if (!language.isEmpty()) {
      LocalizedText.requireTag(language);
    }
    parties = List.copyOf(parties);
    claims = Set.copyOf(claims);
    answers = Set.copyOf(answers);
  }

  /**
   * {@return the settings for a file of which nothing else is known}
   *
   * @param file its name
   */
  public static DraftSettings of(String file) {
    return new DraftSettings(file, "", "", List.of(), Set.of(), Set.of());
  }

  /**
   * {@return the same with the language of the text}
   *
   * @param tag a language tag of BCP 47
   * @throws io.github.hiwar.value.InvalidValueException if it is none
   */
  public DraftSettings withLanguage(String tag) {
    return new DraftSettings(file, tag, country, parties, claims, answers);
  }

  /**
   * {@return the same with the country}
   *
   * @param code an ISO 3166 code: {@code MA}
   */
  public DraftSettings withCountry(String code) {
    return new DraftSettings(file, language, code, parties, claims, answers);
  }

  /**
   * {@return the same with one more party}
   *
   * @param party the party
   */
  public DraftSettings withParty(Party party) {
    List<Party> more = new ArrayList<>(parties);
    more.add(party);
    return new DraftSettings(file, language, country, more, claims, answers);
  }

  /**
   * {@return the same, where a list holds claims}
   *
   * @param line the line of its first item, as the finding names it
   */
  public DraftSettings withClaimsAt(int line) {
    return new DraftSettings(file, language, country, parties, with(claims, line), answers);
  }

  /**
   * {@return the same, where a list holds answers}
   *
   * @param line the line of its first item, as the finding names it
   */
  public DraftSettings withAnswersAt(int line) {
    return new DraftSettings(file, language, country, parties, claims, with(answers, line));
  }

  private static Set<Integer> with(Set<Integer> lines, int line) {
    Set<Integer> more = new TreeSet<>(lines);
    more.add(line);
    return more;
  }
}
