package io.github.hiwar.names;

import java.util.List;

/**
 * A place of a text that names somebody.
 *
 * @param start where the name begins
 * @param end where the text goes on
 * @param people who has that name: positions in the list of people
 * @param inCode whether it stands in a link, a file name or the like, even among words
 */
public record Mention(int start, int end, List<Integer> people, boolean inCode) {}
