package io.github.hiwar.testkit;

import java.util.List;

/**
 * A country: what its people are paid in, and in which languages they negotiate.
 *
 * @param code ISO 3166
 * @param currency ISO 4217
 * @param step the sum that amounts are multiples of
 * @param languages the usual choices of languages
 * @param label its name
 */
record Jurisdiction(
    String code, String currency, int step, List<Languages> languages, Phrase label) {}
