/**
 * Values every other package builds on: references, localized text, partial dates, codes,
 * identifiers.
 *
 * <pre>{@code
 * var name = LocalizedText.of("fr", "Prime").and("ar", "منحة");
 * name.find("ar-MA"); // what stands for Arabic
 * PartialDate.parse("2025-10~").earliest(); // 2025-10-01, since the month is uncertain
 * }</pre>
 */
@NullMarked
package io.github.hiwar.value;

import org.jspecify.annotations.NullMarked;
