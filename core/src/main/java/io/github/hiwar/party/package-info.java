/**
 * Who bargains: organisations, bodies and coalitions, their affiliations, and people in their
 * offices.
 *
 * <pre>{@code
 * var union = Party.builder().id("union").kind(PartyKind.UNION).side(Side.WORKERS)
 *     .name(LocalizedText.of("fr", "Syndicat national").and("ar", "النقابة الوطنية")).build();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.party;

import org.jspecify.annotations.NullMarked;
