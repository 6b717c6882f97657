package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.packed.Packed;
import io.github.hiwar.exchange.packed.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How a workbook shows numbers: which of them are days, and with how many decimals. */
final class XlsxStyles {
  // ECMA-376 part 1, 18.8.30: formats that stand in no file.
  private static final Map<Integer, String> BUILT_IN =
      Map.of(1, "0", 2, "0.00", 3, "#,##0", 4, "#,##0.00");

  private final List<String> formats = new ArrayList<>();

  static XlsxStyles of(Packed packed) throws XMLStreamException {
    XlsxStyles styles = new XlsxStyles();
    XMLStreamReader xml = packed.open("xl/styles.xml");
    Map<Integer, String> own = new HashMap<>();
    boolean inCells = false;
    while (xml != null && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inCells = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              own.put(Xml.number(xml, "numFmtId", -1), Xml.attribute(xml, "formatCode"));
          case "cellXfs" -> inCells = true;
          case "xf" -> {
            if (inCells) {
              int id = Xml.number(xml, "numFmtId", 0);
              styles.formats.add(own.getOrDefault(id, builtIn(id)));
            }
          }
          default -> {}
        }
      }
    }
    return styles;
  }

  private static String builtIn(int id) {
    boolean day =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return day ? "d" : BUILT_IN.getOrDefault(id, "");
  }

  private String format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : "";
  }

  boolean isDay(int style) {
    // Without what is quoted, escaped or bracketed: colours, currencies, words.
    String bare = format(style).replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.", "");
    return bare.toLowerCase(java.util.Locale.ROOT).matches(".*[dy].*");
  }

  /** How many decimals are always shown. */
  int decimals(int style) {
    String format = format(style);
    return format.matches("[#,]*0\\.0+") ? format.length() - format.indexOf('.') - 1 : 0;
  }
}
