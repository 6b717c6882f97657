package io.github.hiwar.processor;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The source of the access to objects and their builders: a switch over the types; for each of
 * them, all its values at once, and a switch over its members to set one. Neither costs a class or
 * a lambda a member, nor is it a call that a compiler would have to guess the target of.
 */
final class AccessSource {
  static final String ACCESS = "ModelAccess";

  private static final String EXTENSIONS = "-1";

  private final List<Entry> entries;
  private final Source source =
      Source.of(ACCESS, "Access to the members of all types of the model, by position.");

  private AccessSource(List<Entry> entries) {
    this.entries = entries;
  }

  static String of(List<Entry> entries) {
    return new AccessSource(entries).write();
  }

  private String write() {
    byType("static Object newBuilder(int type)", entry -> entry.type() + ".builder()");
    byType(
        "static Object build(int type, Object builder)",
        entry -> "((%s.Builder) builder).build()".formatted(entry.type()));
    byType(
        "static @org.jspecify.annotations.Nullable Object[] values(int type, Object object)",
        entry -> "values%s((%s) object)".formatted(entry.name(), entry.type()));
    entries.forEach(this::values);
    source.open("static void set(int type, Object builder, int member, Object value) {");
    source.open("switch (type) {");
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      source.line(
          "case %d -> set%s((%s.Builder) builder, member, value);", i, entry.name(), entry.type());
    }
    source.line("default -> throw new IndexOutOfBoundsException(type);").close().close();
    entries.forEach(this::setter);
    return source.end();
  }

  private void byType(String method, Function<Entry, String> value) {
    source.open(method + " {").choose("type");
    for (int i = 0; i < entries.size(); i++) {
      source.line("case %d -> %s;", i, value.apply(entries.get(i)));
    }
    source.line("default -> throw new IndexOutOfBoundsException(type);").close().close();
  }

  private void values(Entry entry) {
    source.open(
        "private static @org.jspecify.annotations.Nullable Object[] values%s(%s object) {",
        entry.name(), entry.type());
    source.line("return new @org.jspecify.annotations.Nullable Object[] {");
    entry.attributes().forEach(one -> source.line("  %s,", read(one)));
    source.line("};").close();
  }

  private static String read(Attribute one) {
    String read = "object." + one.name() + "()";
    return switch (one.count()) {
      case ONE -> read;
      case OPTIONAL -> read + ".orElse(null)";
      case MANY, KEYED -> "Member.some(" + read + ")";
    };
  }

  private void setter(Entry entry) {
    source.line("");
    source.line("@SuppressWarnings(\"unchecked\") // A member is only set to what its form reads.");
    source.line(
        "private static void set%s(%s.Builder to, int member, Object value) {",
        entry.name(), entry.type());
    source.open("  switch (member) {");
    source.line("  case %s -> to.extensions((%sExtensions) value);", EXTENSIONS, Model.VALUE);
    for (int i = 0; i < entry.attributes().size(); i++) {
      Attribute one = entry.attributes().get(i);
      source.line("  case %d -> %s", i, set(one));
    }
    source.line("  default -> throw new IndexOutOfBoundsException(member);");
    source.line("}").close();
  }

  // No element of a list is a list itself.
  private static String set(Attribute one) {
    String capital = one.name().substring(0, 1).toUpperCase(Locale.ROOT) + one.name().substring(1);
    return switch (one.count()) {
      case MANY ->
          "{ if (value instanceof java.util.List<?>) { to.addAll%s((%s) value); } else { to.add%1$s((%3$s) value); } }"
              .formatted(capital, one.set(), one.value());
      case KEYED -> "to.putAll%s((%s) value);".formatted(capital, one.set());
      default -> "to.%s((%s) value);".formatted(one.name(), one.set());
    };
  }
}
