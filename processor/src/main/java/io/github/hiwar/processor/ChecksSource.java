package io.github.hiwar.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source of the checks of the types of one package: what the forms of their members and the
 * limits at them ask of an object. Each type calls the one of its own.
 */
final class ChecksSource {
  static final String CHECKS = "Checks";

  private static final String REFUSE = Model.VALUE + "InvalidValueException.";

  private final Map<String, String> patterns = new LinkedHashMap<>();
  private final Source source;

  private ChecksSource(String in) {
    source = Source.of(in, CHECKS, "What the types of this package have to be.");
  }

  /** The checks of the types of a package. */
  static String of(String in, List<Entry> entries) {
    ChecksSource checks = new ChecksSource(in);
    entries.forEach(checks::check);
    checks.source.line("");
    checks.patterns.forEach(
        (pattern, name) ->
            checks.source.line(
                "private static final java.util.regex.Pattern %s ="
                    + " java.util.regex.Pattern.compile(%s);",
                name, pattern));
    return checks.source.end();
  }

  private void check(Entry entry) {
    source.open("static void of(%s it) {", entry.type());
    for (Attribute attribute : entry.attributes()) {
      String formed = formed(entry, attribute);
      if (!formed.isEmpty()) {
        each(attribute, formed);
      }
    }
    limits(entry, limit -> !limit.compares());
    for (Limit limit : entry.limits()) {
      List<String> given = new ArrayList<>();
      limit.members().forEach(member -> given.add(given(entry.attribute(member))));
      given(entry, String.join(" || ", given), limit.text("at"), limit);
    }
    limits(entry, Limit::compares);
    source.close();
  }

  private void limits(Entry entry, Predicate<Limit> those) {
    for (Attribute attribute : entry.attributes()) {
      attribute.limits().stream().filter(those).forEach(limit -> limit(entry, attribute, limit));
    }
  }

  /** Whether there is anything to check. */
  static boolean has(Entry entry) {
    return !entry.limits().isEmpty()
        || entry.attributes().stream()
            .anyMatch(one -> !one.limits().isEmpty() || !formed(entry, one).isEmpty());
  }

  /** What a value has to be by its form, as a statement about {@code %s}. */
  private static String formed(Entry entry, Attribute attribute) {
    String at = Limit.quote(entry.name()) + ", " + Limit.quote(attribute.name()) + ", %1$s";
    return switch (attribute.form()) {
      case "Form.TEXT" -> REFUSE + "requireText(" + at + ");";
      case "Form.ID" -> Model.VALUE + "Ids.require(" + Limit.quote(entry.name()) + ", %1$s);";
      case "Form.LANGUAGE" -> Model.VALUE + "LocalizedText.requireTag(%1$s);";
      case "Form.LINK" -> Model.VALUE + "Links.require(" + at + ");";
      case "Form.DECIMAL" -> Model.VALUE + "Decimals.require(" + at + ");";
      case "Form.NUMBER" ->
          REFUSE + "require(%1$s >= 0, " + at + ", \"a number is zero or more\");";
      case "Form.ORDINAL" -> REFUSE + "require(%1$s >= 1, " + at + ", \"it is counted from one\");";
      default -> "";
    };
  }

  private void each(Attribute attribute, String statement) {
    String read = read(attribute);
    switch (attribute.count()) {
      case ONE -> source.line(statement.formatted(read));
      case OPTIONAL -> {
        source.open("if (%s.isPresent()) {", read);
        source.line(statement.formatted(read + ".get()")).close();
      }
      case MANY, KEYED -> {
        String all = attribute.count() == Attribute.Count.MANY ? read : read + ".values()";
        source.open("for (var one : %s) {", all);
        source.line(statement.formatted("one")).close();
      }
    }
  }

  private void limit(Entry entry, Attribute attribute, Limit limit) {
    String read = read(attribute);
    switch (limit.kind()) {
      case "Size" -> {
        String least = read + ".size() >= " + limit.text("value");
        if (limit.text("value").equals("1")) {
          given(entry, least, attribute.name(), limit);
        } else {
          enough(
              entry, limit.isOrNone() ? read + ".isEmpty() || " + least : least, attribute, limit);
        }
      }
      case "Matches" -> {
        String text = attribute.form().equals("Form.DECIMAL") ? ".toPlainString()" : "";
        String holds = "%s.matcher(%%1$s%s).matches()".formatted(pattern(limit, "value"), text);
        if (!limit.text("never").isEmpty()) {
          holds += " && !%s.matcher(%%1$s%s).find()".formatted(pattern(limit, "never"), text);
        }
        each(
            attribute,
            "%srequire(%s, %s, %s, %%1$s, %s);"
                .formatted(
                    REFUSE,
                    holds,
                    Limit.quote(entry.name()),
                    Limit.quote(attribute.name()),
                    limit.quoted("rule")));
      }
      case "Needs" ->
          refuse(
              entry,
              read + ".isEmpty() || " + given(entry.attribute(limit.text("value"))),
              attribute,
              read + ".map(String::valueOf).orElse(\"\")",
              limit);
      case "Excludes" ->
          refuse(
              entry,
              read + ".isEmpty() || !" + given(entry.attribute(limit.text("value"))),
              attribute,
              read + ".map(String::valueOf).orElse(\"\")",
              limit);
      case "Most" ->
          each(
              attribute,
              "%srequire(%%1$s <= %s, %s, %s, %%1$s, %s);"
                  .formatted(
                      REFUSE,
                      limit.text("value"),
                      Limit.quote(entry.name()),
                      Limit.quote(attribute.name()),
                      limit.quoted("rule")));
      case "OnlyWith" -> {
        String is =
            "it.%s().filter(other -> other.code().equals(%s)).isPresent()"
                .formatted(limit.text("value"), limit.quoted("code"));
        given(entry, "!" + is + " || " + given(attribute), attribute.name(), limit);
        refuse(
            entry,
            is + " || !" + given(attribute),
            attribute,
            read + ".map(String::valueOf).orElse(\"\")",
            limit);
      }
      case "Not" ->
          refuse(
              entry,
              read + ".filter(code -> code.code().equals(" + limit.quoted("value") + ")).isEmpty()",
              attribute,
              limit.quoted("value"),
              limit);
      case "Without" -> {
        source.open("for (var one : %s) {", read);
        refuse(entry, "one.%s().isEmpty()".formatted(limit.text("value")), attribute, "one", limit);
        source.close();
      }
      case "Differs" -> each(attribute, differs(entry, attribute, limit));
      case "NotBelow" -> notBelow(entry, attribute, limit);
      default -> throw new IllegalStateException("no check is written for " + limit.kind());
    }
  }

  private static String differs(Entry entry, Attribute attribute, Limit limit) {
    String one = "%1$s" + (limit.text("of").isEmpty() ? "" : "." + limit.text("of") + "()");
    return REFUSE
        + "require(!"
        + one
        + ".toString().equals("
        + read(entry.attribute(limit.text("value")))
        + ".toString()), "
        + String.join(
            ", ",
            Limit.quote(entry.name()),
            Limit.quote(attribute.name()),
            one,
            limit.quoted("rule"))
        + ");";
  }

  private void notBelow(Entry entry, Attribute attribute, Limit limit) {
    Attribute other = entry.attribute(limit.text("value"));
    source.open(
        "if (%s) {",
        Stream.of(attribute, other)
            .filter(one -> one.count() != Attribute.Count.ONE)
            .map(ChecksSource::given)
            .collect(Collectors.joining(" && ")));
    String value = value(attribute);
    String least = value(other);
    String holds =
        switch (attribute.form()) {
          case "Form.DATE" ->
              "%s.orderTo(%s) != %sPartialDate.Order.AFTER".formatted(least, value, Model.VALUE);
          case "Form.DECIMAL" -> "%s.compareTo(%s) >= 0".formatted(value, least);
          default -> "%s >= %s".formatted(value, least);
        };
    String said = other.form().equals("Form.DECIMAL") ? least + ".toPlainString()" : least;
    String rule = limit.quoted("rule").replace("{}", "\" + " + said + " + \"");
    source.line(
        "%srequire(%s, %s, %s, %s, %s);",
        REFUSE, holds, Limit.quote(entry.name()), Limit.quote(attribute.name()), value, rule);
    source.close();
  }

  /** The value of an attribute that is known to have one. */
  private static String value(Attribute attribute) {
    return read(attribute) + (attribute.count() == Attribute.Count.OPTIONAL ? ".get()" : "");
  }

  private String pattern(Limit limit, String name) {
    return patterns.computeIfAbsent(limit.quoted(name), one -> "PATTERN_" + patterns.size());
  }

  private void refuse(Entry entry, String holds, Attribute at, String value, Limit limit) {
    source.line(
        "%srequire(%s, %s, %s, %s, %s);",
        REFUSE,
        holds,
        Limit.quote(entry.name()),
        Limit.quote(at.name()),
        value,
        limit.quoted("rule"));
  }

  private void given(Entry entry, String holds, String at, Limit limit) {
    source.line(
        "%srequireGiven(%s, %s, %s, %s);",
        REFUSE, holds, Limit.quote(entry.name()), Limit.quote(at), limit.quoted("rule"));
  }

  private void enough(Entry entry, String holds, Attribute at, Limit limit) {
    source.line(
        "%srequireEnough(%s, %s, %s, %s);",
        REFUSE, holds, Limit.quote(entry.name()), Limit.quote(at.name()), limit.quoted("rule"));
  }

  private static String read(Attribute attribute) {
    return "it." + attribute.name() + "()";
  }

  private static String given(Attribute attribute) {
    String read = read(attribute);
    return switch (attribute.count()) {
      case ONE -> "true";
      case OPTIONAL -> read + ".isPresent()";
      case MANY, KEYED -> "!" + read + ".isEmpty()";
    };
  }
}
