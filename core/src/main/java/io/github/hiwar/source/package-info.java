/**
 * Where statements are found and who made them: documents, citations, remarks, relations between
 * entities.
 *
 * <pre>{@code
 * var minutes = Document.builder().id("minutes").kind(DocumentKind.MINUTES)
 *     .title(LocalizedText.of("fr", "Compte rendu du 14 octobre 2025")).build();
 * var citation = Citation.builder().document(minutes.ref()).locator("point 3").build();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.source;

import org.jspecify.annotations.NullMarked;
