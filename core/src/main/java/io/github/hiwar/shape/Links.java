package io.github.hiwar.shape;

import io.github.hiwar.value.InvalidValueException;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads URIs, and says in the words of this library what is wrong with one that is none. */
final class Links {
  private Links() {}

  static URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new InvalidValueException(
          "uri",
          "",
          text,
          "a URI is written without blanks, such as https://example.org/text or"
              + " urn:isbn:9780306406157");
    }
  }
}
