package io.github.hiwar.json;

import org.jspecify.annotations.Nullable;

/**
 * The references, codes, dates and keys that a document says again and again: made once, and kept
 * once.
 *
 * <p>A table of fixed size, in which a newer value takes the place of an older one: hostile
 * documents cannot make it grow, or slow.
 */
final class Repeated {
  private static final int SMALLEST = 32;
  private static final int LARGEST = 4096;
  private static final int BYTES_A_VALUE = 64;

  private final int mask;
  private final String[] texts;
  private final ResolvedForm[] forms;
  private final Object[] values;
  private final Keys languages = new Keys();
  private final Keys keys = new Keys();

  /** A table for a document of about so many bytes. */
  Repeated(int bytes) {
    int size = Math.max(SMALLEST, Math.min(LARGEST, Integer.highestOneBit(bytes / BYTES_A_VALUE)));
    this.mask = size - 1;
    this.texts = new String[size];
    this.forms = new ResolvedForm[size];
    this.values = new Object[size];
  }

  /** The languages of its texts. */
  Keys languages() {
    return languages;
  }

  /** The keys of its other keyed members. */
  Keys keys() {
    return keys;
  }

  /** The value that was made of the text before, null if none is at hand. */
  @Nullable Object find(ResolvedForm form, String text) {
    int slot = slot(form, text);
    return forms[slot] == form && text.equals(texts[slot]) ? values[slot] : null;
  }

  void keep(ResolvedForm form, String text, Object value) {
    int slot = slot(form, text);
    forms[slot] = form;
    texts[slot] = text;
    values[slot] = value;
  }

  private int slot(ResolvedForm form, String text) {
    int hash = text.hashCode() * 31 + System.identityHashCode(form);
    return (hash ^ hash >>> 16) & mask;
  }
}
