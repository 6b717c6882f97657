package io.github.hiwar.validation;

/**
 * A piece of text in which the walk noticed something.
 *
 * @param tag its language, empty for labels and ids
 * @param text the text
 * @param traits what is in it, see {@link TextScan}
 */
record Wording(String tag, String text, int traits) {
  boolean has(int trait) {
    return (traits & trait) != 0;
  }
}
