package io.github.hiwar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.LinkedData;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of linked data over arbitrary records: no known member loses a value. */
class LinkedDataProperties {
  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 200)
  void every_value_of_a_record_is_in_its_graph(@ForAll("records") BargainingRecord record)
      throws JsonLdError {
    List<String> written = new ArrayList<>();
    leaves(Shapes.record(), record, written);

    List<String> expanded = new ArrayList<>();
    collect(JsonLd.expand(Graph.document(LinkedData.write(record))).get(), expanded);

    for (String value : written) {
      assertThat(expanded.remove(value)).as(value + " is lost of " + record.id()).isTrue();
    }
  }

  private static <T> void leaves(Shape<T> shape, Object object, List<String> out) {
    for (Member<T> member : shape.members()) {
      Object value = member.get(shape.type().cast(object));
      if (value instanceof List<?> list) {
        list.forEach(element -> leaf(member, element, out));
      } else if (value instanceof Map<?, ?> map) {
        map.forEach(
            (name, element) -> {
              out.add((String) name);
              leaf(member, element, out);
            });
      } else if (value != null) {
        leaf(member, value, out);
      }
    }
  }

  private static void leaf(Member<?> member, Object value, List<String> out) {
    Form<?> form = member.form();
    if (member.shapeOf(value).isPresent()) {
      leaves(member.shapeOf(value).get(), value, out);
    } else if (value instanceof LocalizedText text) {
      text.texts().forEach((tag, wording) -> out.add(tagged(wording, tag)));
    } else if (form instanceof Form.Closed<?> closed) {
      out.add("urn:hiwar:codes:" + closed.name() + ":" + ((ClosedCode) value).code());
    } else if (form instanceof Form.Open<?> open) {
      String code = ((OpenCode) value).code();
      out.add(code.contains(":") ? code : "urn:hiwar:codes:" + open.name() + ":" + code);
    } else if (form instanceof Form.Scalar<?> scalar && !scalar.name().equals("id")) {
      out.add(printed(scalar, value));
    } else if (form instanceof Form.Whole || form instanceof Form.Flag) {
      out.add(value.toString());
    }
  }

  // Processors may write tags in lower case: they are compared without it (RFC 5646, 2.1.1).
  private static String tagged(String text, String tag) {
    return text + "@" + tag.toLowerCase(Locale.ROOT);
  }

  private static <V> String printed(Form.Scalar<V> scalar, Object value) {
    return scalar.printer().apply(scalar.type().cast(value));
  }

  private static void collect(JsonValue value, List<String> out) {
    if (value instanceof JsonArray list) {
      list.forEach(element -> collect(element, out));
    } else if (value instanceof JsonObject node && node.containsKey("@value")) {
      JsonValue literal = node.get("@value");
      String text = literal instanceof JsonString string ? string.getString() : literal.toString();
      out.add(node.containsKey("@language") ? tagged(text, node.getString("@language")) : text);
    } else if (value instanceof JsonObject node) {
      node.forEach(
          (name, member) -> {
            if (name.equals("@id")) {
              out.add(((JsonString) member).getString());
            } else {
              collect(member, out);
            }
          });
    }
  }
}
