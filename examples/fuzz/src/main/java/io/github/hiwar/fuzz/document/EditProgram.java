package io.github.hiwar.fuzz.document;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fuzzer's bytes say: which known document to begin with, and the edits that make others of
 * it. Any bytes are a program, and bytes beside each other make documents beside each other; so
 * what a fuzzer that knows bytes alone varies are well-formed documents.
 */
public final class EditProgram {
  /** How many bytes say which document to begin with. */
  public static final int HEADER = 2;

  private static final int INSTRUCTION = 5;
  private static final int MOST_EDITS = 60;
  private static final List<Edit> EDITS = List.of(Edit.values());

  private final List<Json> seeds;
  private final Donors donors;

  EditProgram(List<Json> seeds, Donors donors) {
    this.seeds = seeds;
    this.donors = donors;
  }

  /**
   * {@return versions of a document: what parties make of the first, each for itself, are the
   * others}
   *
   * @param program any bytes
   * @param most how many versions there are at most
   */
  public List<byte[]> versions(byte[] program, int most) {
    Json base = seeds.get(Math.floorMod(number(program, 0), seeds.size()));
    Draft draft = new Draft(base, donors);
    List<Json> versions = new ArrayList<>();
    int edits = 0;
    for (int at = HEADER; at < program.length && edits < MOST_EDITS; at += INSTRUCTION, edits++) {
      int code = program[at] & 0xff;
      if (code % (EDITS.size() + 1) < EDITS.size()) {
        draft.apply(
            EDITS.get(code % (EDITS.size() + 1)), number(program, at + 1), number(program, at + 3));
      } else if (versions.size() < most - 1) {
        versions.add(draft.whole());
        draft = new Draft(versions.get(0), donors);
      }
    }
    versions.add(draft.whole());
    return versions.stream().map(JsonText::bytes).toList();
  }

  /**
   * {@return a program that changes nothing, or makes three versions that differ a little}
   *
   * @param seed which document it begins with
   * @param three whether there are three versions
   */
  public static byte[] beginning(int seed, boolean three) {
    ByteBuffer program = ByteBuffer.allocate(three ? HEADER + 4 * INSTRUCTION : HEADER);
    program.putShort((short) seed);
    for (int i = 0; three && i < 2; i++) {
      program.put((byte) EDITS.size()).putInt(0);
      program
          .put((byte) EDITS.indexOf(Edit.ADD))
          .putShort((short) 0)
          .putShort((short) (7 * seed + i));
    }
    return program.array();
  }

  private static int number(byte[] bytes, int at) {
    return at(bytes, at) << 8 | at(bytes, at + 1);
  }

  // What is missing at the end is zero.
  private static int at(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xff : 0;
  }
}
