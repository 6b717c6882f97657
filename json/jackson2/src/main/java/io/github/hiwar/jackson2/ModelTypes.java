package io.github.hiwar.jackson2;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import io.github.hiwar.json.TypeForms;
import java.io.Serializable;
import java.lang.reflect.Type;

/**
 * Takes the class that a builder makes for the type of the model. It is final, so that a mapper
 * with default typing would think that whoever reads it knows it.
 */
final class ModelTypes extends TypeModifier implements Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public JavaType modifyType(
      JavaType type, Type declared, TypeBindings bindings, TypeFactory types) {
    Class<?> raw = type.getRawClass();
    return TypeForms.typeOf(raw)
        .filter(model -> !model.equals(raw) && model.isInterface())
        .<JavaType>map(types::constructType)
        .orElse(type);
  }
}
