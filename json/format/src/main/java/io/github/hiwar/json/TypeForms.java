package io.github.hiwar.json;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How each Hiwar type travels, by its Java type: what a module for a data-binding library
 * registers.
 *
 * <p>Types of the platform that a form borrows (strings, decimals, URIs) are not among them.
 */
public final class TypeForms {
  private static final Set<Class<?>> PLATFORM = Set.of(String.class, BigDecimal.class, URI.class);

  private final Map<Class<?>, Form<?>> forms = new LinkedHashMap<>();
  private final Set<Shape<?>> seen = new HashSet<>();

  private TypeForms() {}

  /** {@return the forms by type} */
  public static Map<Class<?>, Form<?>> all() {
    TypeForms types = new TypeForms();
    types.add(Shapes.record().form());
    return Collections.unmodifiableMap(types.forms);
  }

  private void add(Form<?> form) {
    if (form instanceof Form.Scalar<?> scalar && !PLATFORM.contains(scalar.type())) {
      forms.put(scalar.type(), form);
    } else if (form instanceof Form.Localized) {
      forms.put(LocalizedText.class, form);
    } else if (form instanceof Form.Closed<?> closed) {
      forms.put(closed.type(), form);
      closed.codes().values().forEach(code -> forms.put(code.getClass(), form));
    } else if (form instanceof Form.Open<?> open) {
      open.known().stream().limit(1).forEach(code -> forms.put(code.getClass(), form));
    } else if (form instanceof Form.Nested<?> nested) {
      shape(nested.shape(), form);
    } else if (form instanceof Form.Choice<?> choice) {
      forms.put(choice.type(), form);
      choice.byCode().values().forEach(shape -> shape(shape, form));
    }
  }

  private void shape(Shape<?> shape, Form<?> form) {
    forms.putIfAbsent(shape.type(), form);
    if (seen.add(shape)) {
      shape.members().stream().map(Member::form).forEach(this::add);
    }
  }
}
