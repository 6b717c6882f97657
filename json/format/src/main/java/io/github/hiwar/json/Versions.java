package io.github.hiwar.json;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which versions of the format can be read: every minor one of version 1. */
final class Versions {
  static final String CURRENT = "1.0";
  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");

  private Versions() {}

  /** A major version that cannot be read: nothing else of the document means anything. */
  static final class UnsupportedVersion extends IOException {
    private static final long serialVersionUID = 1L;

    private final String version;
    private final int line;
    private final int column;

    UnsupportedVersion(String version, int line, int column) {
      super(version);
      this.version = version;
      this.line = line;
      this.column = column;
    }

    String version() {
      return version;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }
  }

  /**
   * The version that a record is written as: that of the document that it was read from if it is
   * newer, since what is new in that is kept.
   */
  static String of(Extensions kept) {
    return kept.members().get(ShapeReader.VERSION) instanceof JsonValue.Text version
            && isNewer(version.value())
        ? version.value()
        : CURRENT;
  }

  private static boolean isNewer(String version) {
    var form = FORM.matcher(version);
    return form.matches() && form.group(1).equals("1") && !version.equals(CURRENT);
  }

  /** The version of a document if it is newer than this library; null otherwise. */
  static @Nullable String newer(Tokens tokens, JsonToken token, ValueReader values)
      throws IOException {
    String version = values.text(token);
    if (version == null || version.equals(CURRENT)) {
      return null;
    }
    var form = FORM.matcher(version);
    if (!form.matches()) {
      tokens.report(
          DocumentKinds.INVALID_VALUE,
          "value",
          version,
          "type",
          Argument.ofType("version"),
          "rule",
          new Argument.Phrase("a version is two numbers joined by a point, such as 1.0"));
    } else if (!form.group(1).equals("1")) {
      throw new UnsupportedVersion(version, tokens.line(), tokens.column());
    } else {
      tokens.report(DocumentKinds.NEWER_VERSION, "version", version);
      return version;
    }
    return null;
  }
}
