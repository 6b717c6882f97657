package io.github.hiwar.value;

/**
 * An object of the wire format: it keeps the members that this version does not know.
 *
 * <p>Not for implementation outside Hiwar.
 */
public interface Extensible {
  /**
   * {@return the members that this version does not know, in the order they were read; empty if
   * none}
   */
  Extensions extensions();
}
