/**
 * A communiqué, a list of claims, a letter or minutes as the draft of a record, which a person then
 * checks: what is asked as a tree of demands, each with the place in the text that it was read
 * from.
 *
 * <p>There is no model behind it, and no network: markers of lists, words that lead to them, names
 * of months and currencies stand in tables, one a language. What they do not decide is left open
 * and reported.
 *
 * <pre>{@code
 * byte[] text = java.nio.file.Files.readAllBytes(java.nio.file.Path.of("communique.docx"));
 * TextDraft draft = TextDraft.of(text, DraftSettings.of("communique.docx"));
 * draft.findings(); // what could not be read, and which lists nobody knows the meaning of
 * draft.record().orElseThrow().demands();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.exchange.draft;

import org.jspecify.annotations.NullMarked;
