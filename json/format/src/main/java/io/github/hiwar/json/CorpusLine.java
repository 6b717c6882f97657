package io.github.hiwar.json;

/**
 * One line of a corpus: the record, or what is wrong with it.
 *
 * @param number the number of the line, from 1 on
 * @param result what came of reading it
 */
public record CorpusLine(long number, ReadResult result) {}
