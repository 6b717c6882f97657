package io.github.hiwar.finding;

/**
 * What a kind of finding says of itself in one language.
 *
 * @param message what is wrong, with {@code {name}} where an argument goes, and {@code {name:when}}
 *     where a date goes as it says when something was (on 14 October, en octobre), {@code
 *     {name:typed}} where one goes as it is typed, in a command; a part in square brackets is left
 *     out when an argument in it has no value
 * @param what what is looked for
 * @param why why it matters; empty where that is plain
 * @param fix what to do about it
 */
public record FindingText(String message, String what, String why, String fix) {}
