package io.github.hiwar.names;

import io.github.hiwar.party.Person;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names of people, and where texts hold them.
 *
 * <p>Accents, case, white space, hyphens, apostrophes, invisible marks, vowel marks, stretching and
 * the forms of hamza make no difference, nor does the order of the words. Letters that Arabic joins
 * to a name stay before it. A name of one word is found in prose only with its capital, since many
 * are also words.
 *
 * <p>Spellings are kept sorted: each letter of a text narrows them down, and no text is looked at
 * longer for there being many people. This class is immutable and thread-safe.
 */
public final class Names {
  private static final int MOST_ALIKE = 8;
  private static final String ALEF = "ا";

  private final String[] letters;
  private final List<Map<Spelling, List<Integer>>> spellings;
  private final Set<String> words;

  private Names(TreeMap<String, Map<Spelling, List<Integer>>> byLetters, Set<String> words) {
    this.letters = byLetters.keySet().toArray(String[]::new);
    this.spellings = List.copyOf(byLetters.values());
    this.words = words;
  }

  /**
   * {@return the names and ids of some of the people of a record}
   *
   * @param people the people
   * @param wanted whose names to look for
   */
  public static Names of(List<Person> people, Predicate<Person> wanted) {
    TreeMap<String, Map<Spelling, List<Integer>>> byLetters = new TreeMap<>();
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
        own.forEach(
            spelling ->
                add(
                    byLetters.computeIfAbsent(spelling.letters(), any -> new LinkedHashMap<>()),
                    spelling,
                    position));
        words.addAll(ownWords);
      }
    }
    return new Names(byLetters, words);
  }

  // Of many that are spelled alike a few are kept apart: nobody could tell which one is meant.
  private static void add(Map<Spelling, List<Integer>> alike, Spelling spelling, int position) {
    Spelling kept = spelling;
    if (alike.size() >= MOST_ALIKE && !alike.containsKey(spelling)) {
      kept =
          alike.keySet().stream()
              .filter(one -> one.kind() == spelling.kind())
              .findFirst()
              .orElse(spelling);
    }
    List<Integer> people = alike.computeIfAbsent(kept, any -> new ArrayList<>());
    if (people.size() < MOST_ALIKE) {
      people.add(position);
    }
  }

  private static List<String> namesOf(Person person) {
    List<LocalizedText> names = new ArrayList<>(person.aliases());
    person.name().ifPresent(names::add);
    return names.stream().flatMap(name -> name.texts().values().stream()).distinct().toList();
  }

  /** {@return whether there are none} */
  public boolean isEmpty() {
    return letters.length == 0;
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
      Found found = find(folded, at, style);
      if (found == null) {
        at++;
      } else {
        mentions.add(found.mention(text, folded, at, done));
        at += found.length;
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

  /** A spelling that begins at a letter of a text, and how many letters of the text it takes. */
  private record Found(Spelling spelling, List<Integer> people, int length) {
    Mention mention(String text, FoldedText folded, int at, int done) {
      int start = folded.start(at);
      int end = folded.end(at + length - 1);
      String lead = spelling.lead();
      String before = text.substring(done, start).stripTrailing();
      // The quote that opens a nickname goes with the one that closes it.
      if (!lead.isEmpty() && before.endsWith(lead)) {
        start = done + before.length() - lead.length();
      }
      if (!spelling.tail().isEmpty() && text.startsWith(spelling.tail(), end)) {
        end += spelling.tail().length();
      }
      return new Mention(start, end, people, folded.isInCode(at));
    }
  }

  private @Nullable Found find(FoldedText text, int at, Style style) {
    Found found = longest(text, at, "", style);
    return found == null && text.isAfterFor(at) ? longest(text, at, ALEF, style) : found;
  }

  /** The longest spelling whose letters are those given and then those of the text. */
  private @Nullable Found longest(FoldedText text, int at, String given, Style style) {
    Found longest = null;
    int from = 0;
    int to = letters.length;
    int depth = 0;
    while (true) {
      int letter = at + depth - given.length();
      boolean ends = depth >= given.length() && letter >= text.length();
      if (depth > 0 && letters[from].length() == depth) {
        Found found = accepted(text, at, depth - given.length(), spellings.get(from), style);
        longest = found == null ? longest : found;
      }
      if (ends) {
        return longest;
      }
      char next = depth < given.length() ? given.charAt(depth) : text.letter(letter);
      from = first(from, to, depth, next);
      to = first(from, to, depth, next + 1);
      if (from == to) {
        return longest;
      }
      depth++;
    }
  }

  /** The first of some spellings, alike up to a depth, whose letter there is not below another. */
  private int first(int from, int to, int depth, int letter) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String one = letters[middle];
      if (one.length() <= depth || one.charAt(depth) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static @Nullable Found accepted(
      FoldedText text, int at, int length, Map<Spelling, List<Integer>> alike, Style style) {
    Spelling surest = null;
    Set<Integer> people = new LinkedHashSet<>();
    for (Map.Entry<Spelling, List<Integer>> entry : alike.entrySet()) {
      Spelling spelling = entry.getKey();
      int order = surest == null ? -1 : spelling.kind().compareTo(surest.kind());
      if (order <= 0 && spelling.isAt(text, at, length, style)) {
        if (order < 0) {
          surest = spelling;
          people.clear();
        }
        people.addAll(entry.getValue());
      }
    }
    if (surest == null) {
      return null;
    }
    String rest = surest.rest();
    int end = at + length;
    int more = 0;
    while (more < rest.length()
        && end + more < text.length()
        && text.letter(end + more) == rest.charAt(more)) {
      more++;
    }
    return new Found(surest, List.copyOf(people), length + more);
  }

  @Override
  public String toString() {
    return Arrays.toString(letters);
  }
}
