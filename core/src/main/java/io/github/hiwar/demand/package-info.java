/**
 * What is asked: the tree of demands.
 *
 * <pre>{@code
 * var mileage = Demand.builder().id("mileage")
 *     .addCategories(DemandCategory.of("allowances/mileage"))
 *     .text(LocalizedText.of("fr", "Relever l'indemnité kilométrique"))
 *     .addRaisedBy(union.ref()).build();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.demand;

import org.jspecify.annotations.NullMarked;
