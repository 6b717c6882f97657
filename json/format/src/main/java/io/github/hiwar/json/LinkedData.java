package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes records as linked data: JSON-LD 1.1 in which parties are organizations (W3C ORG), meetings
 * events (schema.org), and codes concepts (SKOS).
 *
 * <p>The id of each entity becomes the record's URI, {@code #} and the id: just what a reference
 * from another record says. Members that this version does not know are left out, for nothing says
 * what they mean; the record's own JSON keeps them. Immutable and thread-safe.
 *
 * <pre>{@code
 * byte[] jsonLd = LinkedData.write(record); // any processor reads it, without network
 * }</pre>
 */
public final class LinkedData {
  /** The name of the context; it leads to no page, {@link #context} is what it stands for. */
  public static final String CONTEXT = "urn:hiwar:context:1.0";

  private static final String SCHEMAS = "/io/github/hiwar/schema/";

  private LinkedData() {}

  /**
   * {@return the record as JSON-LD in UTF-8, with the whole context in it, so that a processor
   * needs nothing else}
   *
   * @param record the record
   */
  public static byte[] write(BargainingRecord record) {
    ValueCodec json = HiwarJson.standard().values();
    var whole = (JsonValue.Structure) json.read(Form.JSON, context()).orThrow();
    JsonValue context = Objects.requireNonNull(whole.members().get("@context"), "@context");
    return json.write(document(record, context), false);
  }

  /**
   * {@return the record as JSON-LD in UTF-8 that names the context instead of holding it: for
   * corpora, and processors that are given {@link #context} for the name {@link #CONTEXT}}
   *
   * @param record the record
   */
  public static byte[] writeCompact(BargainingRecord record) {
    return HiwarJson.standard()
        .values()
        .write(document(record, new JsonValue.Text(CONTEXT)), false);
  }

  private static JsonValue document(BargainingRecord record, JsonValue context) {
    JsonValue base = new JsonValue.Text(Iris.absolute(record.id()));
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(
        "@context",
        new JsonValue.Sequence(List.of(context, new JsonValue.Structure(Map.of("@base", base)))));
    members.putAll(LinkedNodes.of(record));
    return new JsonValue.Structure(members);
  }

  /**
   * {@return the context, a JSON-LD document in UTF-8: what members are in the vocabularies of the
   * Web}
   */
  public static byte[] context() {
    return resource("hiwar-1.0.context.jsonld");
  }

  /**
   * {@return the categories of demands, the code lists and the states as SKOS, in JSON-LD and
   * UTF-8}
   */
  public static byte[] concepts() {
    return resource("hiwar-1.0.skos.jsonld");
  }

  private static byte[] resource(String name) {
    try (InputStream in = LinkedData.class.getResourceAsStream(SCHEMAS + name)) {
      if (in == null) {
        throw new IllegalStateException("the library's own " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
