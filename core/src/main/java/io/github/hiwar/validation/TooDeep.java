package io.github.hiwar.validation;

/**
 * A place where objects stand in each other deeper than the walk goes.
 *
 * @param deepest how deep it goes
 */
record TooDeep(int deepest) {}
