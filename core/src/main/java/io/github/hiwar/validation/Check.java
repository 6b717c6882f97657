package io.github.hiwar.validation;

/**
 * What a rule does with one object: it looks, and reports what it finds to the inspection.
 *
 * @param <T> the type of the objects that the rule looks at
 */
@FunctionalInterface
public interface Check<T> {
  /**
   * Looks at one object; a check keeps nothing between two objects.
   *
   * @param object the object
   * @param inspection takes what is found
   */
  void check(T object, Inspection inspection);
}
