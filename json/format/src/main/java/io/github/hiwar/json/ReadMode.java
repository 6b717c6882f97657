package io.github.hiwar.json;

/** How a reader takes what it does not know. */
public enum ReadMode {
  /** Unknown members, unknown codes of open lists and newer versions are errors. */
  STRICT,
  /** They are kept, with a notice. */
  DEFAULT,
  /**
   * Like {@link #DEFAULT}, but a document of a newer minor version is read like {@link #LENIENT} if
   * it cannot be read otherwise: what is new in it costs no more than itself. Single values are
   * read as by default.
   */
  LENIENT_IF_NEWER,
  /**
   * Besides, a value that cannot be read is kept as it is, with a warning, where the member is not
   * required: nothing is lost, and the rest of the document can be used.
   *
   * <p>Of a list it is the element that is kept, in its place, and the rest is understood: among
   * the unknown members, under the name of the list, as {@code [{"at": 1, "value": …}]}. Of a keyed
   * member it is the entry.
   */
  LENIENT
}
