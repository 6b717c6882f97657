package io.github.hiwar.corpus.table;

/**
 * A way in which objects of a table belong to objects of another.
 *
 * @param owner the table of those that have them
 * @param member the member that holds them
 * @param many whether it holds several, in order
 * @param description what the member means
 */
record Route(ObjectTable owner, String member, boolean many, String description) {}
