package io.github.hiwar.testkit;

import io.github.hiwar.demand.Demand;

/**
 * A claim as this record asks it.
 *
 * @param claim what it is made from
 * @param demand the demand
 * @param fate what becomes of it
 */
record Asked(Claim claim, Demand demand, Course fate) {}
