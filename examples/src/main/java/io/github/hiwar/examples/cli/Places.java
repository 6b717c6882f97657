package io.github.hiwar.examples.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Where in a document the values are that JSON Pointers lead to. */
final class Places {
  /** A line and a column, from 1 on. */
  record Place(int line, int column) {}

  private static final JsonFactory JSON = new JsonFactory();

  private Places() {}

  /** The places of the pointers that lead to something, found in one pass. */
  static Map<String, Place> of(Set<String> pointers, byte[] document) {
    Map<String, Place> places = new HashMap<>();
    if (pointers.isEmpty()) {
      return places;
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.PROPERTY_NAME
            && token != JsonToken.END_ARRAY
            && token != JsonToken.END_OBJECT) {
          String pointer =
              token.isStructStart()
                  ? parser.streamReadContext().getParent().pathAsPointer().toString()
                  : parser.streamReadContext().pathAsPointer().toString();
          if (pointers.contains(pointer) && !places.containsKey(pointer)) {
            TokenStreamLocation at = parser.currentTokenLocation();
            places.put(pointer, new Place(at.getLineNr(), at.getColumnNr()));
          }
        }
      }
    } catch (JacksonException e) {
      return places; // The reader has reported it with its place.
    }
    return places;
  }
}
