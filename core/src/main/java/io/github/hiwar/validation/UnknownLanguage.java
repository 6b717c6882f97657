package io.github.hiwar.validation;

/**
 * The tag of a text that names no known language.
 *
 * @param tag the tag
 */
record UnknownLanguage(String tag) {}
