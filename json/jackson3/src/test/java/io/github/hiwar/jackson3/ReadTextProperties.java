package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Mutants;
import io.github.hiwar.json.Reading;
import io.github.hiwar.json.ValueCodec;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** What is read of JSON text, with Jackson as the other witness. */
class ReadTextProperties {
  private static final ValueCodec JSON = HiwarJson.standard().values();
  private static final JsonFactory JACKSON = new JsonFactory();
  // Of a character that Jackson finds where four hexadecimal digits are due, it looks at the last
  // byte alone, and takes ٣ for a c.
  private static final Pattern NO_DIGITS = Pattern.compile("\\\\u[0-9a-fA-F]{0,3}[^\\x00-\\x7f]");

  @Property(tries = 2000)
  void what_is_json_and_what_it_says_is_as_jackson_finds_it(@ForAll long seed) throws IOException {
    assertSame(Mutants.of(seed));
  }

  // From the first byte to the last in which a document is cut off.
  @Property(tries = 100)
  void a_document_that_is_cut_off_is_json_where_jackson_finds_it_to_be(@ForAll long seed)
      throws IOException {
    byte[] whole = Mutants.of(seed);
    int length = new Random(seed).nextInt(whole.length);
    assertSame(Arrays.copyOf(whole, length));
  }

  private static void assertSame(byte[] document) throws IOException {
    String text = text(document);
    Assume.that(!text.isBlank() && !NO_DIGITS.matcher(text).find());
    Reading<JsonValue> ours = JSON.read(Form.JSON, document);
    try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Reading<JsonValue> theirs = JSON.read(Form.JSON, ParserSource.atCurrentToken(parser));
      boolean goesOn =
          !kinds(theirs).contains(DocumentKinds.LIMIT_EXCEEDED) && parser.nextToken() != null;
      List<FindingKind> kinds = kinds(ours);
      assertThat(kinds.remove(DocumentKinds.TRAILING_CONTENT)).as(text).isEqualTo(goesOn);
      assertThat(kinds).as(text).isEqualTo(kinds(theirs));
      if (ours.isValid()) {
        assertThat(ours.orThrow()).as(text).isEqualTo(theirs.orThrow());
      }
    } catch (StreamReadException notJson) {
      // Jackson refuses a name with half of a surrogate pair; to our reader it is JSON with a
      // forbidden character.
      assertThat(kinds(ours))
          .as(text)
          .containsAnyOf(DocumentKinds.MALFORMED_JSON, DocumentKinds.FORBIDDEN_CHARACTER);
    }
  }

  private static List<FindingKind> kinds(Reading<?> reading) {
    return new ArrayList<>(
        reading.findings().stream()
            .map(Finding::kind)
            .sorted(Comparator.comparing(FindingKind::code))
            .toList());
  }

  // Of a document in UTF-8, without its mark; nothing of any other.
  private static String text(byte[] document) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
