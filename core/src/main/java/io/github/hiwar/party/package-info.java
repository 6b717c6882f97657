/**
 * Who bargains: organisations, bodies and coalitions, their affiliations, and people in their
 * offices.
 */
@NullMarked
package io.github.hiwar.party;

import org.jspecify.annotations.NullMarked;
