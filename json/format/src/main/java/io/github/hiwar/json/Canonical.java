package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.stream.TreeSink;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of a JSON value: the JSON Canonicalization Scheme (RFC 8785). */
final class Canonical {
  // No settings apply to it.
  private static final ShapeTables TABLES = new ShapeTables();

  private static final HexFormat LOWER_CASE = HexFormat.of();

  private final StringBuilder out = new StringBuilder();

  private Canonical() {}

  static byte[] of(BargainingRecord record) {
    TreeSink tree = new TreeSink();
    try {
      new ShapeWriter(tree, TABLES).object(Shapes.record(), record);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return of(tree.result()).getBytes(StandardCharsets.UTF_8);
  }

  static String digest(BargainingRecord record) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(of(record)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(JsonValue value) {
    Canonical canonical = new Canonical();
    canonical.print(value);
    return canonical.out.toString();
  }

  private void print(JsonValue value) {
    if (value instanceof JsonValue.Structure object) {
      object(object);
    } else if (value instanceof JsonValue.Sequence list) {
      out.append('[');
      Iterator<JsonValue> values = list.values().iterator();
      while (values.hasNext()) {
        print(values.next());
        out.append(values.hasNext() ? "," : "");
      }
      out.append(']');
    } else if (value instanceof JsonValue.Text text) {
      quote(text.value());
    } else if (value instanceof JsonValue.Numeral number) {
      out.append(EcmaNumbers.canonical(number.literal()));
    } else if (value instanceof JsonValue.Flag flag) {
      out.append(flag.value());
    } else {
      out.append("null");
    }
  }

  // RFC 8785, section 3.2.3: by UTF-16 code units, which is the order of Java's strings.
  private void object(JsonValue.Structure object) {
    out.append('{');
    Iterator<Map.Entry<String, JsonValue>> members =
        new TreeMap<>(object.members()).entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, JsonValue> member = members.next();
      quote(member.getKey());
      out.append(':');
      print(member.getValue());
      out.append(members.hasNext() ? "," : "");
    }
    out.append('}');
  }

  // RFC 8785, section 3.2.2.2: the short escapes, lower-case hexadecimal for the other controls.
  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (JsonStrings.isEscaped(c)) {
        out.append(JsonStrings.escape(c, LOWER_CASE));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
