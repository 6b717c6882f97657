package io.github.hiwar.testkit;

import io.github.hiwar.party.PartyKind;

/**
 * A branch of activity and who bargains in it.
 *
 * @param code its short name
 * @param label its name
 * @param employerKind what the employer's side is
 * @param employer the employer's side
 * @param union the workers' side
 * @param staff a group of its workers
 */
record Sector(
    String code,
    Phrase label,
    PartyKind employerKind,
    Phrase employer,
    Phrase union,
    Phrase staff) {}
