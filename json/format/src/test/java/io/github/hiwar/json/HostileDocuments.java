package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Reads documents that are made to take memory. Run in a machine with a small heap. */
final class HostileDocuments {
  private static final String HEAD = "{\"hiwar\":\"1.0\",\"id\":\"urn:example:r\",";
  private static final Limits EIGHTH =
      Limits.standard()
          .withBytes(Limits.standard().bytes() / 8)
          .withValues(Limits.standard().values() / 8);

  private HostileDocuments() {}

  /**
   * Reads them.
   *
   * @param args which documents
   */
  public static void main(String... args) {
    RecordCodec json = HiwarJson.standard();
    int count = args[0].equals("names") ? names(json) : worst(json.limits(EIGHTH));
    System.out.println(count + " documents");
  }

  private static int names(RecordCodec json) {
    RecordCodec wide = json.limits(Limits.standard().withNames(1 << 20));
    for (int i = 0; i < 200; i++) {
      String name = "\"" + i + "n".repeat(1_000_000) + "\":";
      for (String value : new String[] {"1}", "1]"}) {
        ReadResult result = wide.read((HEAD + name + value).getBytes(UTF_8));
        if (result.isValid() != value.endsWith("}")) {
          throw new IllegalStateException(result.toString());
        }
      }
    }
    return 400;
  }

  private static int worst(RecordCodec json) {
    int count = 0;
    for (Map.Entry<String, IntFunction<String>> kind : kinds().entrySet()) {
      byte[] document = document(kind.getKey(), kind.getValue());
      for (ReadMode mode : ReadMode.values()) {
        try {
          json.mode(mode).read(document);
        } catch (OutOfMemoryError e) {
          throw new IllegalStateException(kind.getKey() + kind.getValue().apply(0) + mode, e);
        }
        count++;
      }
    }
    return count;
  }

  // Where a document begins, and what it repeats up to one of the limits.
  private static Map<String, IntFunction<String>> kinds() {
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    kinds.put("\"a\":[", i -> "0");
    kinds.put("\"b\":[", i -> "{}");
    kinds.put("\"c\":[", i -> "\"" + word(i) + "\"");
    kinds.put("\"d\":[", i -> "\"ع" + word(i) + "\"");
    kinds.put("\"e\":[", i -> Integer.toString(1_000_000 + i));
    kinds.put("\"f\":[", i -> "[0]");
    kinds.put("\"g\":[", i -> "{\"\":0}");
    kinds.put("\"h\":[", i -> "{\"" + word(i) + "\":\"" + word(i) + "\"}");
    kinds.put("\"i\":{", i -> "\"" + word(i) + "\":\"" + word(i) + "\"");
    kinds.put("\"j\":{", i -> "\"ع" + word(i) + "n".repeat(900) + "\":0");
    kinds.put("\"k\":[", i -> "[".repeat(60) + "]".repeat(60));
    kinds.put("\"l\":[", i -> "{\"\":".repeat(60) + "0" + "}".repeat(60));
    kinds.put("\"m\":[", i -> "\"ع" + "t".repeat(1_000_000) + "\"");
    kinds.put("\"n\":{", i -> "\"a\":0");
    kinds.put("\"languages\":[", i -> "\"fr\"");
    kinds.put("\"title\":{", i -> "\"x-" + word(i) + "\":\"t\"");
    kinds.put("\"people\":[", i -> "{\"id\":\"" + word(i) + "\",\"name\":{\"fr\":\"x\"}}");
    kinds.put("\"demands\":[", i -> "{\"id\":\"" + word(i) + "\",\"text\":{\"fr\":\"x\"}}");
    kinds.put("\"meetings\":[", i -> "{\"id\":\"" + word(i) + "\",\"kind\":\"round\"}");
    kinds.put("\"parties\":[", i -> "{\"id\":\"" + word(i) + "\",\"" + word(i) + "\":0}");
    kinds.put("\"measures\":[{\"demands\":[", i -> "\"" + word(i) + "\"");
    kinds.put("\"transitions\":[{\"subjects\":[", i -> "\"" + word(i) + " \"");
    return kinds;
  }

  private static String word(int i) {
    return Integer.toString(i + (1 << 20), Character.MAX_RADIX);
  }

  private static byte[] document(String opening, IntFunction<String> one) {
    ByteArrayOutputStream document = new ByteArrayOutputStream(EIGHTH.bytes());
    document.writeBytes((HEAD + opening).getBytes(UTF_8));
    byte[] next = one.apply(0).getBytes(UTF_8);
    int room = EIGHTH.bytes() - 16;
    int each = (int) one.apply(0).chars().filter(c -> c == ',' || c == '[' || c == ':').count() + 1;
    for (int i = 1; document.size() + next.length < room && i * each < EIGHTH.values(); i++) {
      document.writeBytes(next);
      document.write(',');
      next = one.apply(i).getBytes(UTF_8);
    }
    document.writeBytes(next);
    for (int i = opening.length() - 1; i >= 0; i--) {
      char c = opening.charAt(i);
      if (c == '[' || c == '{') {
        document.write(c == '[' ? ']' : '}');
      }
    }
    document.write('}');
    return document.toByteArray();
  }
}
