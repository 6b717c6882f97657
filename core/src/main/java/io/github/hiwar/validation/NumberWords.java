package io.github.hiwar.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers that stand in a text as words, and the words that say how often: two, deux fois, مرتين.
 */
final class NumberWords {
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    put(2, "two twice double doubled doubles deux double doublé doublée doublement");
    put(2, "اثنان اثنين اثنتان اثنتين مرتان مرتين شطران شطرين دفعتان دفعتين قسطان قسطين ضعف");
    put(2, "مرحلتان مرحلتين سنتان سنتين عامان عامين شهران شهرين يومان يومين");
    put(3, "three thrice triple tripled trois triple triplé ثلاث ثلاثة");
    put(4, "four quatre أربع أربعة");
    put(5, "five cinq خمس خمسة");
    put(6, "six ست ستة");
    put(7, "seven sept سبع سبعة");
    put(8, "eight huit ثمان ثمانية ثماني");
    put(9, "nine neuf تسع تسعة");
    put(10, "ten dix عشر عشرة");
    put(12, "twelve douze");
    put(15, "fifteen quinze");
    put(20, "twenty vingt عشرون عشرين");
    put(30, "thirty trente ثلاثون ثلاثين");
    put(40, "forty quarante أربعون أربعين");
    put(50, "fifty cinquante خمسون خمسين");
    put(60, "sixty soixante ستون ستين");
    put(100, "hundred cent cents مائة مئة");
    put(500, "خمسمائة خمسمئة");
    put(1000, "mille ألف");
    // One and un are articles as well.
    put(1, "واحد واحدة");
  }

  private NumberWords() {}

  private static void put(int value, String words) {
    for (String word : words.split(" ", -1)) {
      VALUES.put(word, value);
    }
  }

  /** Whether a word is a number, or says how often. */
  static boolean has(String word) {
    return VALUES.containsKey(word);
  }

  /** The numbers of a text, above one, in the order in which they stand. */
  static List<BigDecimal> in(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0)) {
      int value = VALUES.getOrDefault(word, 1);
      if (value > 1) {
        numbers.add(BigDecimal.valueOf(value));
      }
    }
    return numbers;
  }
}
