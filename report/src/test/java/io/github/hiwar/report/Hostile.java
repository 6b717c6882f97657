package io.github.hiwar.report;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;

/** A real record in which every text tries to be more than text. */
public final class Hostile {
  /** Ends an attribute, an element, a style and a script, and turns the direction. */
  public static final String TEXT =
      "\"'><script>document.title='owned'</script></style></script><img src=x onerror=alert(1)>"
          + "${1}{0}<!-- &amp; \u202Egnorw\u202C \u0007";

  private Hostile() {}

  public static BargainingRecord record() {
    String json = new String(HiwarJson.write(Crafts.record()), StandardCharsets.UTF_8);
    String text = "\"$1\":\"" + Matcher.quoteReplacement(quoted(TEXT)) + "\"";
    String hostile =
        json.replaceAll("\"(ar|fr|en|locator|label)\":\"(?:[^\"\\\\]|\\\\.)*\"", text)
            .replaceAll("\"uri\":\"[^\"]*\"", "\"uri\":\"javascript:alert(1)\"");
    return HiwarJson.read(hostile.getBytes(StandardCharsets.UTF_8)).record().orElseThrow();
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0007", "\\u0007");
  }
}
