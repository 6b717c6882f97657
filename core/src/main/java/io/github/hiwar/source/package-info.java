/**
 * Where statements stand and who made them: documents, citations, remarks, relations between
 * entities.
 */
@NullMarked
package io.github.hiwar.source;

import org.jspecify.annotations.NullMarked;
