package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.document.EditProgram;
import io.github.hiwar.fuzz.law.AllLaws;
import io.github.hiwar.fuzz.law.Case;
import io.github.hiwar.fuzz.law.Law;
import java.util.Arrays;
import java.util.List;

/**
 * What bytes of the fuzzer mean: the first names the law, the others are what it is tried on, or a
 * program that makes it.
 *
 * @param law the law
 * @param given what it is tried on
 */
record Input(Law law, Case given) {
  static Input of(byte[] bytes, List<Law> laws, EditProgram program) {
    int number = bytes.length == 0 ? 0 : bytes[0] & 0xff;
    Law named = AllLaws.ALL.get(number % AllLaws.ALL.size());
    Law law = laws.contains(named) ? named : laws.get(number % laws.size());
    byte[] rest = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
    return new Input(
        law,
        new Case(
            switch (law.diet()) {
              case DOCUMENTS -> program.versions(rest, 1);
              case VERSIONS -> program.versions(rest, 3);
              case BYTES, TEXT, OWN -> List.of(rest);
            }));
  }
}
