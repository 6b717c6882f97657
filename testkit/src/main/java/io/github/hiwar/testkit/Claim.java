package io.github.hiwar.testkit;

import io.github.hiwar.taxonomy.DemandCategory;

/**
 * Something that unions ask for.
 *
 * @param number its place in the table
 * @param id the id of the demand in every record that holds it
 * @param category what it is about
 * @param group the number of its group, counted from 0
 * @param head whether it is the head of its group
 * @param figure what kind of figure it comes with
 * @param text the words
 */
record Claim(
    int number,
    String id,
    DemandCategory category,
    int group,
    boolean head,
    Figure figure,
    Phrase text) {}
