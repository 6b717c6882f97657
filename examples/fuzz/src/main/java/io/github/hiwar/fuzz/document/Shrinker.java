package io.github.hiwar.fuzz.document;

import io.github.hiwar.fuzz.document.Json.Sequence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes away from a document whatever is not needed for something to be so. */
public final class Shrinker {
  private final Predicate<byte[]> holds;
  private int attempts;

  private Shrinker(int attempts, Predicate<byte[]> holds) {
    this.attempts = attempts;
    this.holds = holds;
  }

  /**
   * {@return a smaller document of which the same holds, or this one}
   *
   * @param document of which it holds
   * @param attempts how many smaller ones are tried at most
   * @param holds what is to hold
   */
  public static byte[] shrunk(byte[] document, int attempts, Predicate<byte[]> holds) {
    Shrinker shrinker = new Shrinker(attempts, holds);
    Optional<Json> tree = JsonText.parse(document).filter(json -> holds.test(JsonText.bytes(json)));
    return tree.isPresent() ? shrinker.tree(tree.get()) : shrinker.bytes(document);
  }

  // From the end to the beginning, so that what is still to be tried stays where it is.
  private byte[] tree(Json json) {
    Sequence document = Sequence.of(json);
    boolean smaller = true;
    while (smaller && attempts > 0) {
      smaller = false;
      for (int i = Slot.of(document).size() - 1; i > 0 && attempts > 0; i--) {
        List<Slot> slots = Slot.of(document);
        if (i < slots.size()) {
          Sequence before = (Sequence) document.copy();
          slots.get(i).remove();
          attempts--;
          if (holds.test(JsonText.bytes(document.elements().get(0)))) {
            smaller = true;
          } else {
            document = before;
          }
        }
      }
    }
    return JsonText.bytes(document.elements().get(0));
  }

  private byte[] bytes(byte[] document) {
    byte[] smallest = document;
    for (int length = document.length / 2; length > 0; length /= 2) {
      for (int at = smallest.length - length; at >= 0 && attempts > 0; at -= length) {
        byte[] without = Arrays.copyOf(smallest, smallest.length - length);
        System.arraycopy(smallest, at + length, without, at, smallest.length - at - length);
        attempts--;
        smallest = holds.test(without) ? without : smallest;
        at = Math.min(at, smallest.length);
      }
    }
    return smallest;
  }
}
