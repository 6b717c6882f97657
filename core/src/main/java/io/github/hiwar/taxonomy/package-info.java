/**
 * What demands, promises, clauses, agenda items and documents are about: the tree of categories,
 * and who assigned one to what.
 *
 * <pre>{@code
 * var category = DemandCategory.of("allowances/mileage");
 * category.label("fr"); // Indemnités kilométriques
 * }</pre>
 */
@NullMarked
package io.github.hiwar.taxonomy;

import org.jspecify.annotations.NullMarked;
