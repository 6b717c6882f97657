package io.github.hiwar.cli;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A finding as programs read it: what stands in it by members, beside the sentence for people. */
final class ForPrograms {
  private ForPrograms() {}

  /** The members of a finding; what is not known is left out. */
  static Map<String, Object> of(Finding finding, Locale locale) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("severity", finding.severity().code());
    map.put("code", finding.code());
    map.put("pointer", finding.where().pointer());
    map.put("path", finding.where().path());
    if (finding.where().line() > 0) {
      map.put("line", finding.where().line());
    }
    if (finding.where().column() > 0) {
      map.put("column", finding.where().column());
    }
    map.put("message", finding.message(locale));
    if (!finding.arguments().isEmpty()) {
      Map<String, Object> arguments = new LinkedHashMap<>();
      finding.arguments().forEach((name, value) -> arguments.put(name, of(value, locale)));
      map.put("arguments", arguments);
    }
    finding.suppressedBecause().ifPresent(reason -> map.put("suppressed", reason));
    return map;
  }

  private static Object of(Argument argument, Locale locale) {
    if (argument instanceof Argument.Several several) {
      return several.arguments().stream().map(one -> of(one, locale)).toList();
    }
    if (argument instanceof Argument.Figure figure) {
      return figure.number();
    }
    String shown = argument.in(locale.getLanguage());
    return shown.equals(argument.value())
        ? shown
        : JsonText.pair("value", argument.value(), "name", shown);
  }
}
