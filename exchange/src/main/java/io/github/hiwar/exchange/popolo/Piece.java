package io.github.hiwar.exchange.popolo;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of Popolo that is being put together; what is not known is left out. */
final class Piece {
  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  Piece with(String member, String text) {
    members.put(member, new JsonValue.Text(text));
    return this;
  }

  Piece with(String member, Optional<String> text) {
    return text.map(value -> with(member, value)).orElse(this);
  }

  Piece with(String member, List<JsonValue> values) {
    if (!values.isEmpty()) {
      members.put(member, new JsonValue.Sequence(values));
    }
    return this;
  }

  Piece with(String member, Piece piece) {
    members.put(member, piece.value());
    return this;
  }

  /** The name in the language, and all others beside it, each with its language as a note. */
  Piece named(LocalizedText name, List<LocalizedText> more, String language) {
    String chosen = name.in(language);
    with("name", chosen);
    List<JsonValue> others = new ArrayList<>();
    List<LocalizedText> all = new ArrayList<>(List.of(name));
    all.addAll(more);
    for (LocalizedText one : all) {
      one.texts()
          .forEach(
              (tag, text) -> {
                if (!text.equals(chosen)) {
                  others.add(new Piece().with("name", text).with("note", tag).value());
                }
              });
    }
    return with("other_names", others);
  }

  Piece during(Optional<DateSpan> time) {
    return with("start_date", time.flatMap(DateSpan::start).flatMap(Piece::date))
        .with("end_date", time.flatMap(DateSpan::end).flatMap(Piece::date));
  }

  /** A year, a month or a day; Popolo has no word for "about", nor for one day of several. */
  private static Optional<String> date(PartialDate date) {
    String text = date.toString();
    boolean said = text.matches("\\d{4}(-(0\\d|1[0-2])(-\\d\\d.*)?)?") && !date.isOpenBefore();
    return said ? Optional.of(text.substring(0, Math.min(text.length(), 10))) : Optional.empty();
  }

  JsonValue value() {
    return new JsonValue.Structure(members);
  }
}
