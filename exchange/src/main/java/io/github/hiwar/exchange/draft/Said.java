package io.github.hiwar.exchange.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text taken apart: its tokens, and the words among them that the lexicon knows.
 *
 * @param text the text
 * @param tokens its tokens
 * @param hits the words of the lexicon, by the token that they begin at
 */
record Said(String text, List<Token> tokens, List<List<Lexicon.Hit>> hits) {
  static Said of(String text) {
    List<Token> tokens = Token.of(text);
    return new Said(text, tokens, Lexicon.standard().hits(tokens));
  }

  int size() {
    return tokens.size();
  }

  /** The longest word of a kind that begins at a token. */
  Optional<Lexicon.Hit> at(int token, String kind) {
    return token < 0 || token >= hits.size()
        ? Optional.empty()
        : hits.get(token).stream()
            .filter(hit -> hit.kind().equals(kind))
            .max(Comparator.comparingInt(Lexicon.Hit::length));
  }

  /** All words of a kind, in the order of the text. */
  Stream<Lexicon.Hit> all(String kind) {
    return hits.stream().flatMap(List::stream).filter(hit -> hit.kind().equals(kind));
  }

  /** The words between two tokens. */
  String between(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** A word of a kind that ends right before a token. */
  Optional<Lexicon.Hit> before(int token, String kind) {
    for (int from = Math.max(0, token - LONGEST); from < token; from++) {
      Optional<Lexicon.Hit> hit =
          hits.get(from).stream()
              .filter(one -> one.kind().equals(kind) && one.to() == token)
              .findFirst();
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private static final int LONGEST = 6;
}
