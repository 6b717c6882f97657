package io.github.hiwar.value;

import java.util.Objects;
import java.util.function.Function;

/**
 * A member of one's own, which the wire format does not know: its name, and how it is read from
 * JSON and written to it.
 *
 * <pre>{@code
 * static final OwnMember<WageBoard> WAGE_BOARD =
 *     OwnMember.text("x-wage-board", WageBoard::parse, WageBoard::code);
 *
 * Optional<WageBoard> board = demand.extensions().get(WAGE_BOARD);
 * demand = Demand.builder().from(demand)
 *     .extensions(demand.extensions().with(WAGE_BOARD, WageBoard.TEXTILE)).build();
 * }</pre>
 *
 * <p>Declared to a reader ({@code HiwarJson.standard().members(WAGE_BOARD)}), it gives no notice of
 * an unknown member, and a value that is none is an error at its place. A name that begins with
 * {@code x-} is never one of the format's. This class is immutable and thread-safe if the two
 * functions are.
 *
 * @param <T> the type of the values
 */
public final class OwnMember<T> {
  private final String name;
  private final Function<JsonValue, T> reader;
  private final Function<T, JsonValue> writer;

  private OwnMember(String name, Function<JsonValue, T> reader, Function<T, JsonValue> writer) {
    this.name = InvalidValueException.requireText("OwnMember", "name", name);
    this.reader = Objects.requireNonNull(reader, "reader");
    this.writer = Objects.requireNonNull(writer, "writer");
  }

  /**
   * {@return a member that is a string in JSON}
   *
   * @param <T> the type of the values
   * @param name the name of the member: {@code x-wage-board}
   * @param reader makes a value of its text; throws an exception that says why it cannot
   * @param writer makes the text of a value
   * @throws InvalidValueException if the name is blank
   */
  public static <T> OwnMember<T> text(
      String name, Function<String, T> reader, Function<T, String> writer) {
    return json(
        name,
        json -> {
          InvalidValueException.require(
              json instanceof JsonValue.Text, "Extensions", name, json, "a string is expected");
          return reader.apply(((JsonValue.Text) json).value());
        },
        value -> new JsonValue.Text(writer.apply(value)));
  }

  /**
   * {@return a member that is any JSON}
   *
   * @param <T> the type of the values
   * @param name the name of the member: {@code x-seats}
   * @param reader makes a value of its JSON; throws an exception that says why it cannot
   * @param writer makes the JSON of a value
   * @throws InvalidValueException if the name is blank
   */
  public static <T> OwnMember<T> json(
      String name, Function<JsonValue, T> reader, Function<T, JsonValue> writer) {
    return new OwnMember<>(name, reader, writer);
  }

  /** {@return the name of the member} */
  public String name() {
    return name;
  }

  /**
   * {@return the value that JSON stands for}
   *
   * @param json the JSON
   * @throws InvalidValueException if it stands for none; the rule is what the reader says
   */
  public T read(JsonValue json) {
    try {
      return Objects.requireNonNull(reader.apply(json), "no value");
    } catch (InvalidValueException e) {
      throw refused(json, e.rule());
    } catch (RuntimeException e) {
      // Whatever the reader throws at what a stranger wrote, it is the document that is wrong.
      throw refused(json, String.valueOf(e.getMessage()));
    }
  }

  private InvalidValueException refused(JsonValue json, String rule) {
    Object shown = json instanceof JsonValue.Text text ? text.value() : json;
    return new InvalidValueException("Extensions", name, shown, rule);
  }

  /**
   * {@return the JSON of a value}
   *
   * @param value the value
   */
  public JsonValue write(T value) {
    return writer.apply(Objects.requireNonNull(value, "value"));
  }

  @Override
  public String toString() {
    return name;
  }
}
