/**
 * Parties, people and posts for programs that know <a
 * href="https://www.popoloproject.com/specs/">Popolo</a>, such as registers of parliaments and
 * watchdogs.
 *
 * <pre>{@code
 * byte[] people = Popolo.of(record, "fr").json();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.exchange.popolo;

import org.jspecify.annotations.NullMarked;
