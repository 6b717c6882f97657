package io.github.hiwar.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Writes a shape for each interface of the model, a list of all of them, and lists of codes. */
@SupportedAnnotationTypes(Model.STYLE)
public final class ShapeProcessor extends AbstractProcessor {
  /** Made by the compiler, which looks the processor up by its name. */
  public ShapeProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement style : annotations) {
      // Sorted, since the order in which a compiler is given its files is not that of another one.
      Map<String, TypeElement> types = new TreeMap<>();
      for (Element element : round.getElementsAnnotatedWith(style)) {
        TypeElement type = (TypeElement) element;
        TypeElement other = types.put(type.getSimpleName().toString(), type);
        if (other != null) {
          error(new ModelException(type, "has the simple name of " + other.getQualifiedName()));
        }
      }
      write(List.copyOf(types.values()));
    }
    return false;
  }

  private void write(List<TypeElement> types) {
    Model model = new Model(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    FormNames forms = new FormNames(model);
    List<Entry> entries = new ArrayList<>();
    for (TypeElement type : types) {
      try {
        entries.add(Entry.of(type, model, Attribute.of(type, model, forms)));
      } catch (ModelException e) {
        error(e);
      }
    }
    TypeElement[] all = types.toArray(TypeElement[]::new);
    for (Entry entry : entries) {
      if (entry.attributes().stream().anyMatch(Attribute::holdsEntities)) {
        write(entry.in(), ShapesSource.entitiesOf(entry), ShapesSource.entities(entry), all);
      }
    }
    entries.stream()
        .collect(Collectors.groupingBy(Entry::in, TreeMap::new, Collectors.toList()))
        .forEach((in, some) -> checks(in, some.stream().filter(ChecksSource::has).toList(), all));
    forms.openLists().stream()
        .filter(CodesSource::has)
        .collect(Collectors.groupingBy(model::packageOf, TreeMap::new, Collectors.toList()))
        .forEach((in, some) -> write(in, CodesSource.CODES, CodesSource.of(in, some), all));
    write(FormNames.CLASS, ShapesSource.forms(forms.constants()), all);
    write(ShapesSource.SHAPES, ShapesSource.shapes(entries), all);
    write(AccessSource.ACCESS, AccessSource.of(entries), all);
  }

  private void checks(String in, List<Entry> entries, TypeElement... from) {
    if (!entries.isEmpty()) {
      write(in, ChecksSource.CHECKS, ChecksSource.of(in, entries), from);
    }
  }

  private void write(String name, String source, TypeElement... from) {
    write(Model.PACKAGE, name, source, from);
  }

  private void write(String in, String name, String source, TypeElement... from) {
    String file = in + "." + name;
    try (Writer writer = processingEnv.getFiler().createSourceFile(file, from).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void error(ModelException fault) {
    processingEnv
        .getMessager()
        .printMessage(Diagnostic.Kind.ERROR, fault.getMessage(), fault.element());
  }
}
