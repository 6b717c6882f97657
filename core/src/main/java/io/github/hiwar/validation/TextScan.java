package io.github.hiwar.validation;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** One look at each character of a text: which scripts it has, and what is odd in it. */
final class TextScan {
  static final int LATIN = 1;
  static final int ARABIC = 2;
  static final int LOOKALIKE = 4; // Greek and Cyrillic, whose letters pass for Latin ones
  static final int MAY_NOT_BE_NFC = 8;
  static final int BIDI_CONTROL = 16;
  static final int INVISIBLE = 32;
  static final int MAY_BE_DAMAGED = 64;
  static final int OTHER_LETTER = 128;

  private static final int ODD =
      LOOKALIKE | MAY_NOT_BE_NFC | BIDI_CONTROL | INVISIBLE | MAY_BE_DAMAGED;
  private static final int TABLE_END = 0x2100;
  private static final byte[] TRAITS = table();

  private TextScan() {}

  static int traits(String text) {
    int traits = 0;
    int rare = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < TABLE_END) {
        traits |= TRAITS[c];
      } else {
        rare++;
      }
    }
    return (rare == 0 ? traits : traits | rareTraits(text)) & 0xFF;
  }

  /** Whether text with these traits is worth a closer look, given the language it says it is in. */
  static boolean isOdd(int traits, String tag) {
    if ((traits & ODD) != 0) {
      return true;
    }
    int letters = traits & (LATIN | ARABIC | OTHER_LETTER);
    if (letters == 0 || tag.isEmpty()) {
      return false;
    }
    Set<UnicodeScript> expected = Scripts.of(tag);
    return !expected.isEmpty()
        && !((letters & LATIN) != 0 && expected.contains(UnicodeScript.LATIN))
        && !((letters & ARABIC) != 0 && expected.contains(UnicodeScript.ARABIC));
  }

  private static int rareTraits(String text) {
    int traits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= TABLE_END) {
        traits |= MAY_NOT_BE_NFC;
        if (c == '\uFEFF') {
          traits |= INVISIBLE;
        } else if (c == '\uFFFD') {
          traits |= MAY_BE_DAMAGED;
        } else if (c >= '\uFB50' && c <= '\uFEFC') {
          traits |= ARABIC;
        } else if (Character.isLetter(c)) {
          traits |= OTHER_LETTER;
        }
      }
    }
    return traits;
  }

  private static byte[] table() {
    byte[] traits = new byte[TABLE_END];
    mark(traits, 'A', 'Z', LATIN);
    mark(traits, 'a', 'z', LATIN);
    mark(traits, 0xC0, 0x24F, LATIN);
    traits[0xD7] = 0;
    traits[0xF7] = 0;
    mark(traits, 0x250, 0x2FF, OTHER_LETTER);
    mark(traits, 0x300, TABLE_END - 1, MAY_NOT_BE_NFC);
    mark(traits, 0x370, 0x52F, MAY_NOT_BE_NFC | LOOKALIKE);
    mark(traits, 0x600, 0x60B, MAY_NOT_BE_NFC);
    clear(traits, 0x60C, 0x61F);
    clear(traits, 0x620, 0x64A);
    mark(traits, 0x620, 0x64A, ARABIC);
    clear(traits, 0x660, 0x66F);
    clear(traits, 0x671, 0x6D3);
    mark(traits, 0x671, 0x6D3, ARABIC);
    clear(traits, 0x200C, 0x200F);
    clear(traits, 0x2010, 0x2029);
    clear(traits, 0x2030, 0x205E);
    mark(traits, 0x61C, 0x61C, 0);
    mark(traits, 0x202A, 0x202E, BIDI_CONTROL);
    mark(traits, 0x2066, 0x2069, BIDI_CONTROL);
    mark(traits, 0x00, 0x08, INVISIBLE);
    mark(traits, 0x0B, 0x0C, INVISIBLE);
    mark(traits, 0x0E, 0x1F, INVISIBLE);
    mark(traits, 0x7F, 0x9F, INVISIBLE);
    mark(traits, 0xAD, 0xAD, INVISIBLE);
    mark(traits, 0x200B, 0x200B, INVISIBLE);
    mark(traits, 0x2060, 0x2064, INVISIBLE);
    // The first bytes of UTF-8 sequences of French and Arabic, read as Latin-1.
    for (char c : new char[] {'Ã', 'Â', 'Ø', 'Ù'}) {
      traits[c] |= (byte) MAY_BE_DAMAGED;
    }
    return traits;
  }

  private static void mark(byte[] traits, int first, int last, int trait) {
    for (int c = first; c <= last; c++) {
      traits[c] |= (byte) trait;
    }
  }

  private static void clear(byte[] traits, int first, int last) {
    for (int c = first; c <= last; c++) {
      traits[c] = 0;
    }
  }
}
