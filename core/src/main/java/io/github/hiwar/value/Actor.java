package io.github.hiwar.value;

/**
 * One who can state, publish, send or receive: a party or a person.
 *
 * <p>Not for implementation outside Hiwar.
 */
public interface Actor extends Entity {}
