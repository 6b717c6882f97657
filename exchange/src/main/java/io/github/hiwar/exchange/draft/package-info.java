/**
 * A communiqué, a list of claims, a letter or minutes as the draft of a record, which a person then
 * checks: what is asked as a tree of demands, each with the place in the text that it was read
 * from.
 *
 * <p>There is no language model behind it, and no network: list markers, the words that lead to
 * lists, and the names of months and currencies are in tables, one per language. What these do not
 * settle is left open and reported.
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
