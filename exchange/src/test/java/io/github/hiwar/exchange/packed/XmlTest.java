package io.github.hiwar.exchange.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.exchange.packed.UnpackableException.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class XmlTest {
  private static final int MANY = 20_000;

  @Test
  void names_are_known_without_their_prefix_whatever_it_is() throws Exception {
    XMLStreamReader xml =
        reader(
            "<a:row xmlns:a='u' xmlns:r='v' a:r='7' b:other='x'><c:t>a<![CDATA[b]]>&amp;c</c:t>"
                + "</a:row>");
    xml.next();
    assertThat(xml.getLocalName()).isEqualTo("row");
    assertThat(Xml.number(xml, "r", 0)).isEqualTo(7);
    assertThat(Xml.attribute(xml, "other")).isEqualTo("x");
    xml.next();
    assertThat(xml.getElementText()).isEqualTo("ab&c");
    assertThat(xml.getLocalName()).isEqualTo("t");
  }

  @Test
  void what_stands_deeper_than_office_programs_put_it_is_not_read() {
    assertThatThrownBy(() -> through(reader("<a>".repeat(MANY))))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageFindingMatch("deep|depth"); // Newer JDKs have a limit of their own.
    assertThatThrownBy(() -> through(reader("<a>".repeat(300) + "</a>".repeat(300))))
        .isInstanceOf(XMLStreamException.class);
  }

  // The parser of the JDK takes minutes for it where it looks for namespaces.
  @Test
  void declarations_of_namespaces_cost_no_more_than_their_length() {
    String declared =
        IntStream.range(0, 9000)
            .mapToObj(i -> " xmlns:n" + i + "='u'")
            .collect(Collectors.joining());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> readOrRefused("<r>" + ("<a" + declared + "/>").repeat(40) + "</r>"));
  }

  @Test
  void a_part_that_is_opened_over_and_over_counts_each_time() throws Exception {
    Packed packed = Packed.of(zip(" ".repeat(30 << 20)));
    for (int i = 0; i < 3; i++) {
      Assertions.assertNotNull(packed.open("a.xml"));
    }
    assertThatThrownBy(() -> packed.open("a.xml"))
        .isInstanceOfSatisfying(
            UnpackableException.class, e -> assertThat(e.why()).isEqualTo(Why.TOO_LARGE));
  }

  // Newer JDKs refuse so many attributes.
  private static void readOrRefused(String xml) {
    try {
      through(reader(xml));
    } catch (XMLStreamException e) {
      assertThat(e).hasMessageContaining("attributes");
    }
  }

  private static XMLStreamReader reader(String xml) throws XMLStreamException {
    return Xml.reader(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void through(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
  }

  private static byte[] zip(String part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.xml"));
      zip.write(part.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
