package io.github.hiwar.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script of the page, which stand in it.
 *
 * @param style the style sheet
 * @param script the script
 */
public record Assets(String style, String script) {
  /** Those of the page about a record. */
  static Assets ofRecord() {
    return new Assets(resource("report.css"), resource("report.js"));
  }

  /** Those of the page about a corpus. */
  static Assets ofCorpus() {
    return new Assets(resource("report.css") + resource("stats.css"), "");
  }

  /** Those of the page about a source. */
  static Assets ofSource() {
    return new Assets(resource("report.css") + resource("source.css"), "");
  }

  private static String resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library's own " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser may do: show this style and run this script, and nothing else. */
  public String policy() {
    return "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(digest(style), digest(script));
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
