package io.github.hiwar.value;

import java.net.URI;

/**
 * The rule for links: a URI reference of RFC 2396, an address in brackets as RFC 2732 has it, and
 * letters of all alphabets as they are. The zone of such an address ({@code [fe80::1%eth0]}), which
 * Java knows besides, means something on one machine only and has no place in a record.
 */
public final class Links {
  private static final String RULE =
      "a link is a URI, such as https://example.org/agreement, whose address names no zone";

  private Links() {}

  /**
   * Reads a link.
   *
   * @param text the link as text
   * @return the link
   * @throws IllegalArgumentException if it is none
   */
  public static URI parse(String text) {
    return require("uri", "", URI.create(text));
  }

  /**
   * Gives the link back if its address names no zone.
   *
   * @param type the type that the value is for, as a message names it
   * @param member the member that holds the value
   * @param value the link
   * @return the same link
   * @throws InvalidValueException if it names one
   */
  public static URI require(String type, String member, URI value) {
    // Only in an address is a percent sign part of the host.
    String host = value.getHost();
    InvalidValueException.require(host == null || host.indexOf('%') < 0, type, member, value, RULE);
    return value;
  }
}
