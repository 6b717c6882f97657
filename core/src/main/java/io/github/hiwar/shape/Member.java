package io.github.hiwar.shape;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One member of a shape: its name, how many values it has, what they look like, how to get and set
 * them, and what it means.
 *
 * @param <T> the type that has the member
 */
public final class Member<T> {
  private final int owner;
  private final int position;
  private final String name;
  private final Cardinality cardinality;
  private final Form<?> form;
  private final String description;
  private boolean personal;
  private boolean naming;

  Member(
      int owner,
      int position,
      String name,
      Cardinality cardinality,
      Form<?> form,
      String description) {
    this.owner = owner;
    this.position = position;
    this.name = name;
    this.cardinality = cardinality;
    this.form = form;
    this.description = description;
  }

  /** Marks it as personal data, while its shape is made. */
  void personal() {
    personal = true;
  }

  /** Marks it as what the object is called, while its shape is made. */
  void naming() {
    naming = true;
  }

  /** {@return the name, in the wire format and of the accessor} */
  public String name() {
    return name;
  }

  /** {@return what it is called in English, French and Arabic} */
  public LocalizedText label() {
    return label(name);
  }

  /**
   * {@return what members of a name are called in English, French and Arabic; the name, in no
   * language, where no member has it}
   *
   * @param name the name in the wire format
   */
  public static LocalizedText label(String name) {
    return MemberLabels.of(name);
  }

  /** {@return how many values it has} */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** {@return what one value looks like} */
  public Form<?> form() {
    return form;
  }

  /**
   * {@return the shape of one of its values, empty if such values have no members}
   *
   * @param value the value
   */
  public Optional<Shape<?>> shapeOf(Object value) {
    for (Shape<?> shape : Form.shapes(form)) {
      if (shape.type().isInstance(value)) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  /** {@return whether it is a list of entities themselves, not of references to them} */
  public boolean holdsEntities() {
    return cardinality == Cardinality.MANY
        && form instanceof Form.Nested<?> nested
        && Entity.class.isAssignableFrom(nested.shape().type());
  }

  /** {@return whether it holds personal data} */
  public boolean isPersonal() {
    return personal;
  }

  /** {@return whether it tells people what the object is called} */
  public boolean isNaming() {
    return naming;
  }

  /** {@return what it means, in one sentence of English} */
  public String description() {
    return description;
  }

  /**
   * {@return what it means, as messages say it within a sentence: in the other languages its name}
   */
  public LocalizedText meaning() {
    Map<String, String> meaning = new LinkedHashMap<>();
    meaning.put("en", withinSentence(description));
    label().texts().forEach(meaning::putIfAbsent);
    return LocalizedText.of(meaning);
  }

  // Without its full stop, and small unless it begins with an abbreviation: ISO 4217.
  private static String withinSentence(String sentence) {
    String said = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return said.length() > 1 && !Character.isUpperCase(said.charAt(1))
        ? Character.toLowerCase(said.charAt(0)) + said.substring(1)
        : said;
  }

  /**
   * {@return what the object holds, null if nothing that would be written: the value of a single
   * member, the list of a {@link Cardinality#MANY}, the map of a {@link Cardinality#KEYED} one}
   *
   * <p>Asking for it costs as much as asking for {@linkplain Shape#values all values} of the
   * object.
   *
   * @param object the object
   */
  public @Nullable Object get(T object) {
    return ModelAccess.values(owner, object)[position];
  }

  /**
   * Gives a builder of the shape the value, list or map for this member.
   *
   * @param builder the builder of such an object
   * @param value the value
   */
  public void set(Object builder, Object value) {
    ModelAccess.set(owner, builder, position, value);
  }

  /**
   * Gives a builder of the shape one more value of a {@link Cardinality#MANY} member.
   *
   * @param builder the builder of such an object
   * @param element the value
   */
  public void add(Object builder, Object element) {
    ModelAccess.set(owner, builder, position, element);
  }

  static <C extends Collection<?>> @Nullable C some(C values) {
    return values.isEmpty() ? null : values;
  }

  static <M extends Map<?, ?>> @Nullable M some(M values) {
    return values.isEmpty() ? null : values;
  }

  @Override
  public String toString() {
    return name + " (" + cardinality + ")";
  }
}
