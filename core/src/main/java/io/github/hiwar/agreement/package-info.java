/**
 * Texts that close a negotiation, the votes on them, and industrial action.
 *
 * <pre>{@code
 * var agreement = Agreement.builder().id("protocol").kind(AgreementKind.MEMORANDUM)
 *     .title(LocalizedText.of("fr", "Protocole d'accord"))
 *     .addParties(union.ref(), ministry.ref()).build();
 * var ballot = Ballot.builder().id("ballot").addAbout(agreement.ref())
 *     .addTallies(Tally.builder().yes(120).no(14).eligible(160).build()).build();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.agreement;

import org.jspecify.annotations.NullMarked;
