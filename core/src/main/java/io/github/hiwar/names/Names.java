package io.github.hiwar.names;

import io.github.hiwar.party.Person;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The names of people, and where texts hold them.
 *
 * <p>Accents, case, white space, hyphens, apostrophes, invisible marks, vowel marks, stretching and
 * the forms of hamza make no difference, nor does the order of the words. Letters that Arabic joins
 * to a name stay before it. A name of one word is found in prose only with its capital, since many
 * are also words.
 *
 * <p>No text is looked at longer for there being many people. This class is immutable and
 * thread-safe.
 */
public final class Names {
  private final SpellingIndex index;
  private final Set<String> words;

  private Names(SpellingIndex index, Set<String> words) {
    this.index = index;
    this.words = words;
  }

  /**
   * {@return the names and ids of some of the people of a record}
   *
   * @param people the people
   * @param wanted whose names to look for
   */
  public static Names of(List<Person> people, Predicate<Person> wanted) {
    SpellingIndex.Draft index = new SpellingIndex.Draft();
    Set<String> words = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      int position = i;
      if (wanted.test(person)) {
        Set<Spelling> own = new HashSet<>();
        Set<String> ownWords = new HashSet<>();
        for (String name : namesOf(person)) {
          Spellings.ofName(name, own::add);
          ownWords.addAll(Spellings.tellingWords(name));
        }
        Spellings.ofId(person.id(), ownWords, own::add);
        own.forEach(spelling -> index.add(spelling, position));
        words.addAll(ownWords);
      }
    }
    return new Names(index.build(), words);
  }

  private static List<String> namesOf(Person person) {
    List<LocalizedText> names = new ArrayList<>(person.aliases());
    person.name().ifPresent(names::add);
    return names.stream().flatMap(name -> name.texts().values().stream()).distinct().toList();
  }

  /** {@return whether there are none} */
  public boolean isEmpty() {
    return index.isEmpty();
  }

  /**
   * {@return whether a label of somebody anonymous holds a name, or a word of one}
   *
   * @param label the label
   */
  public boolean areTold(String label) {
    return Spellings.tellingWords(label).stream().anyMatch(words::contains)
        || !in(label, Style.PROSE).isEmpty();
  }

  /**
   * {@return where a text names somebody, from its beginning to its end}
   *
   * @param text the text
   * @param style how it is written
   */
  public List<Mention> in(String text, Style style) {
    if (isEmpty()) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>();
    FoldedText folded = FoldedText.of(text, style);
    int at = 0;
    int done = 0;
    while (at < folded.length()) {
      SpellingIndex.Found found = index.find(folded, at, style);
      if (found == null) {
        at++;
      } else {
        mentions.add(found.mention(text, folded, at, done));
        at += found.length();
        done = mentions.get(mentions.size() - 1).end();
      }
    }
    return mentions;
  }

  /**
   * {@return the text with something else where it names somebody}
   *
   * @param text the text
   * @param style how it is written
   * @param replacement what to put there
   */
  public String replaced(String text, Style style, Function<Mention, String> replacement) {
    StringBuilder replaced = new StringBuilder();
    int done = 0;
    for (Mention mention : in(text, style)) {
      replaced.append(text, done, mention.start()).append(replacement.apply(mention));
      done = mention.end();
    }
    return done == 0 ? text : replaced.append(text, done, text.length()).toString();
  }
}
