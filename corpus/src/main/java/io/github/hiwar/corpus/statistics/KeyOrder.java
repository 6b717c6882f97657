package io.github.hiwar.corpus.statistics;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** The order of the keys of groups: text by text, as code points; what records do not say last. */
final class KeyOrder implements Comparator<List<String>>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final Comparator<String> TEXT =
      Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

  @Override
  public int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = TEXT.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
