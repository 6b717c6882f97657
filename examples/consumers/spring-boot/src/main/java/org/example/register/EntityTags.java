package org.example.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.example.register.RefusedException.Reason;

/** The entity tags of {@code If-Match} (RFC 9110, 13.1.1): the state that a change builds on. */
final class EntityTags {
  private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([^\"\\p{Cntrl}]*)\"\\s*(,|$)");

  private EntityTags() {}

  /**
   * Demands that a header names the state that is kept.
   *
   * @throws RefusedException if it is missing, malformed, or names other states
   */
  static void require(String header, String digest) {
    if (header == null) {
      throw new RefusedException(Reason.IF_MATCH_MISSING, "");
    }
    if (!matches(header.strip(), digest)) {
      throw new RefusedException(Reason.CHANGED, digest);
    }
  }

  private static boolean matches(String header, String digest) {
    if (header.equals("*")) {
      return true;
    }
    Matcher tag = TAG.matcher(header);
    boolean matches = false;
    int from = 0;
    do {
      if (!tag.region(from, header.length()).lookingAt()) {
        throw new RefusedException(Reason.IF_MATCH_MALFORMED, "");
      }
      matches |= tag.group(1) == null && tag.group(2).equals(digest); // A weak tag never matches.
      from = tag.end();
    } while (!tag.group(3).isEmpty());
    return matches;
  }
}
