package io.github.hiwar.names;

/** How a text is written, which decides where in it a name may begin and end. */
public enum Style {
  /** Sentences, titles, labels: a name stands apart from the words around it. */
  PROSE,
  /** File names, links, codes, names of members: words run into each other. */
  CODE,
  /** Ids and references, which may also be made of the id of a person. */
  ID
}
