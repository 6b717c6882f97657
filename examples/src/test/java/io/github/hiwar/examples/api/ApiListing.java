package io.github.hiwar.examples.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a user can name of a module: its public types and their members, sorted, one a line. */
final class ApiListing {
  private ApiListing() {}

  /** The listing of the JAR or folder that holds a class. */
  static String of(Class<?> anchor) throws IOException {
    StringBuilder listing = new StringBuilder();
    String lastPackage = "";
    for (Class<?> type : types(anchor)) {
      if (!type.getPackageName().equals(lastPackage)) {
        lastPackage = type.getPackageName();
        listing.append("package ").append(lastPackage).append("\n\n");
      }
      listing.append(head(type)).append('\n');
      members(type).forEach(line -> listing.append("  ").append(line).append('\n'));
      listing.append('\n');
    }
    return listing.toString();
  }

  /** The public types of the JAR or folder that holds a class. */
  static List<Class<?>> types(Class<?> anchor) throws IOException {
    Path place;
    try {
      place = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    if (Files.isDirectory(place)) {
      return types(place, anchor);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
      return types(jar.getPath("/"), anchor);
    }
  }

  private static List<Class<?>> types(Path root, Class<?> anchor) throws IOException {
    Map<String, Class<?>> types = new TreeMap<>();
    Set<String> exported = exported(root);
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .forEach(
              name -> {
                try {
                  Class<?> type = Class.forName(name, false, anchor.getClassLoader());
                  if (isPublic(type) && exported.contains(type.getPackageName())) {
                    types.put(type.getPackageName() + " " + name, type);
                  }
                } catch (ClassNotFoundException e) {
                  throw new UncheckedIOException(new IOException(e));
                }
              });
    }
    return new ArrayList<>(types.values());
  }

  /** The packages that the module exports; what it keeps to itself is no API. */
  private static Set<String> exported(Path root) throws IOException {
    try (InputStream descriptor = Files.newInputStream(root.resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> t = type; t != null; t = t.getDeclaringClass()) {
      if (!visible(t.getModifiers()) || t.isAnonymousClass() || t.isLocalClass()) {
        return false;
      }
    }
    return !type.isSynthetic();
  }

  private static boolean visible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String head(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    StringBuilder head = new StringBuilder();
    if (type.isSealed() && !type.isEnum()) {
      head.append("sealed ");
    }
    if (kind.equals("class")) {
      head.append(modifiers(type.getModifiers() & ~Modifier.INTERFACE));
    }
    head.append(kind)
        .append(' ')
        .append(TypeNames.nameOf(type))
        .append(variables(type.getTypeParameters()));
    if (type.isRecord()) {
      head.append(
          Arrays.stream(type.getRecordComponents())
              .map(c -> TypeNames.of(c.getAnnotatedType()) + " " + c.getName())
              .collect(Collectors.joining(", ", "(", ")")));
    }
    List<String> above = new ArrayList<>();
    if (kind.equals("class") && type.getSuperclass() != Object.class) {
      above.add(TypeNames.of(type.getAnnotatedSuperclass()));
    }
    if (!type.isAnnotation()) {
      Arrays.stream(type.getAnnotatedInterfaces()).map(TypeNames::of).sorted().forEach(above::add);
    }
    return above.isEmpty() ? head.toString() : head + " < " + String.join(", ", above);
  }

  private static List<String> members(Class<?> type) {
    Set<String> lines = new TreeSet<>(own(type));
    // What a hidden superclass makes public is the type's own: the setters of builders are.
    for (Class<?> above = type.getSuperclass();
        above != null && !isPublic(above);
        above = above.getSuperclass()) {
      own(above).stream().filter(line -> !line.contains("new(")).forEach(lines::add);
    }
    return List.copyOf(lines);
  }

  private static List<String> own(Class<?> type) {
    List<String> lines = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (field.isEnumConstant()) {
        lines.add("constant " + field.getName());
      } else if (visible(field.getModifiers()) && !field.isSynthetic()) {
        lines.add(
            modifiers(field.getModifiers())
                + TypeNames.of(field.getAnnotatedType())
                + " "
                + field.getName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (visible(constructor.getModifiers())
          && !constructor.isSynthetic()
          && !isCanonical(constructor)) {
        lines.add(
            modifiers(constructor.getModifiers())
                + "new"
                + parameters(constructor.getParameters(), constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (visible(method.getModifiers()) && !method.isSynthetic() && !method.isBridge()) {
        lines.add(
            modifiers(
                    method.getModifiers()
                        & ~(Modifier.TRANSIENT | Modifier.VOLATILE)
                        & (type.isInterface() ? ~Modifier.ABSTRACT : ~0))
                + (method.isDefault() ? "default " : "")
                + variables(method.getTypeParameters()).replaceFirst("(.)$", "$1 ")
                + TypeNames.of(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method.getParameters(), method));
      }
    }
    return lines;
  }

  // A record's components stand in its head; compilers write its canonical constructor differently.
  private static boolean isCanonical(Constructor<?> constructor) {
    Class<?> type = constructor.getDeclaringClass();
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
  }

  /** Public goes without saying. */
  private static String modifiers(int modifiers) {
    StringJoiner words = new StringJoiner(" ", "", " ").setEmptyValue("");
    for (String word : Modifier.toString(modifiers).split(" ", -1)) {
      if (!word.isEmpty()
          && !List.of("public", "synchronized", "strictfp", "native").contains(word)) {
        words.add(word);
      }
    }
    return words.toString();
  }

  private static String parameters(Parameter[] parameters, java.lang.reflect.Executable of) {
    String list =
        Arrays.stream(parameters)
            .map(p -> TypeNames.of(p.getAnnotatedType()))
            .collect(Collectors.joining(", ", "(", ")"));
    String thrown =
        Arrays.stream(of.getExceptionTypes())
            .map(TypeNames::nameOf)
            .sorted()
            .collect(Collectors.joining(", "));
    return thrown.isEmpty() ? list : list + " throws " + thrown;
  }

  private static String variables(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(
            v -> {
              String bounds =
                  Arrays.stream(v.getAnnotatedBounds())
                      .map(TypeNames::of)
                      .filter(bound -> !bound.equals("Object"))
                      .collect(Collectors.joining(" & "));
              return bounds.isEmpty() ? v.getName() : v.getName() + " extends " + bounds;
            })
        .collect(Collectors.joining(", ", "<", ">"));
  }
}
