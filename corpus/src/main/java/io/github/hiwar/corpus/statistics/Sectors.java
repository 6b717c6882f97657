package io.github.hiwar.corpus.statistics;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sector that a record counts under, so that Health, Santé and الصحة are one group.
 *
 * <p>A code of ISIC Rev. 4, or of a classification that has its divisions (NACE Rev. 2, NAF rév.
 * 2), counts as its division, or as the section where it names no more. A sector in words counts as
 * the division or section that one of its texts is a name of, in English, French or Arabic: the
 * whole text, whatever its case and accents. Other codes count as they are, other words in their
 * first language.
 */
final class Sectors {
  private static final String ISIC = "ISIC4:";
  private static final Set<String> SCHEMES =
      Set.of("ISIC4", "ISICREV4", "CITI4", "CITIREV4", "NACE2", "NACEREV2", "NAF2", "NAFREV2");
  private static final Pattern CODE = Pattern.compile("[A-U]?([0-9]{2})[0-9.]*[A-Z]?|([A-U])");

  /** The sections that have one division only: the two are one sector. */
  private static final Map<String, String> ONE_DIVISION =
      Map.of("D", "35", "L", "68", "O", "84", "P", "85", "U", "99");

  private static final Map<String, LocalizedText> LABELS = new LinkedHashMap<>();
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (Table.Row row :
        Table.read("sectors.tsv", Sectors.class.getResourceAsStream("sectors.tsv"))) {
      String code = ISIC + row.cell("code");
      LABELS.put(code, row.label());
      row.label().texts().values().forEach(name -> CODES.putIfAbsent(FoldedName.of(name), code));
      Arrays.stream(row.cell("also").split("\\|", -1))
          .filter(name -> !name.isEmpty())
          .forEach(name -> CODES.putIfAbsent(FoldedName.of(name), code));
    }
  }

  private Sectors() {}

  static Optional<String> of(BargainingRecord record) {
    List<Identifier> codes = record.sectorCodes();
    return codes.stream()
        .flatMap(code -> known(code).stream())
        .findFirst()
        .or(() -> codes.stream().findFirst().map(code -> code.scheme() + ":" + code.value()))
        .or(() -> record.sector().map(Sectors::named));
  }

  private static Optional<String> known(Identifier code) {
    String scheme = FoldedName.of(code.scheme()).replace(" ", "").toUpperCase(Locale.ROOT);
    Matcher parts = CODE.matcher(code.value().strip().toUpperCase(Locale.ROOT));
    if (!SCHEMES.contains(scheme) || !parts.matches()) {
      return Optional.empty();
    }
    String section = parts.group(2);
    String key = section == null ? parts.group(1) : ONE_DIVISION.getOrDefault(section, section);
    return Optional.of(ISIC + key).filter(LABELS::containsKey);
  }

  private static String named(LocalizedText sector) {
    return sector.texts().values().stream()
        .flatMap(name -> Optional.ofNullable(CODES.get(FoldedName.of(name))).stream())
        .findFirst()
        .orElse(sector.original());
  }

  static Optional<LocalizedText> label(String key) {
    return Optional.ofNullable(LABELS.get(key));
  }
}
