package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.packed.Packed;
import io.github.hiwar.exchange.packed.UnpackableException;
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

  /**
   * A format.
   *
   * @param day whether it shows days
   * @param decimals how many decimals it always shows
   */
  private record Format(boolean day, int decimals) {
    private static final Format NONE = new Format(false, 0);
    private static final Format DAY = new Format(true, 0);

    // Read once, since each cell may have it; without what is quoted, escaped or in brackets:
    // words, currencies, colours.
    static Format of(String code) {
      for (int i = 0; i < code.length(); i++) {
        switch (code.charAt(i)) {
          case '"' -> i = end(code, '"', i);
          case '[' -> i = end(code, ']', i);
          case '\\', '_' -> i++;
          case 'd', 'D', 'y', 'Y' -> {
            return DAY;
          }
          default -> {}
        }
      }
      return code.matches("[#,]*0\\.0+")
          ? new Format(false, code.length() - code.indexOf('.') - 1)
          : NONE;
    }

    private static int end(String code, char sign, int start) {
      int end = code.indexOf(sign, start + 1);
      return end < 0 ? code.length() : end;
    }
  }

  private final List<Format> formats = new ArrayList<>();

  static XlsxStyles of(Packed packed) throws XMLStreamException, UnpackableException {
    XlsxStyles styles = new XlsxStyles();
    XMLStreamReader xml = packed.open("xl/styles.xml");
    Map<Integer, Format> own = new HashMap<>();
    boolean inCells = false;
    while (xml != null && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inCells = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              own.put(Xml.number(xml, "numFmtId", -1), Format.of(Xml.attribute(xml, "formatCode")));
          case "cellXfs" -> inCells = true;
          case "xf" -> {
            if (inCells) {
              int id = Xml.number(xml, "numFmtId", 0);
              styles.formats.add(own.computeIfAbsent(id, XlsxStyles::builtIn));
            }
          }
          default -> {}
        }
      }
    }
    return styles;
  }

  private static Format builtIn(int id) {
    boolean day =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return day ? Format.DAY : Format.of(BUILT_IN.getOrDefault(id, ""));
  }

  private Format format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : Format.NONE;
  }

  boolean isDay(int style) {
    return format(style).day();
  }

  /** How many decimals are always shown. */
  int decimals(int style) {
    return format(style).decimals();
  }
}
