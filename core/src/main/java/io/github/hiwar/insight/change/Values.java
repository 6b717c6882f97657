package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Names;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.value.SpokenDates;
import io.github.hiwar.value.Unicode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What values are called in a sentence. */
final class Values {
  /** The languages that a difference is said in, by their tags. */
  static final List<String> LANGUAGES = List.of("en", "fr", "ar");

  private Values() {}

  /** A word that is the same in every language. */
  static LocalizedText word(String text) {
    return LocalizedText.of("und", Unicode.isBlank(text) ? "–" : text);
  }

  /** A date as each language says it. */
  static LocalizedText date(PartialDate date) {
    return said(dates -> dates.say(date));
  }

  private static LocalizedText said(Function<SpokenDates, String> say) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      texts.put(language, say.apply(SpokenDates.in(Locale.forLanguageTag(language))));
    }
    return LocalizedText.of(texts);
  }

  /** A value that is short enough to be shown, empty for objects and lists. */
  static Optional<LocalizedText> of(BargainingRecord record, Object value) {
    if (value instanceof LocalizedText text) {
      return Optional.of(text);
    }
    if (value instanceof Ref<?> ref) {
      return Optional.of(Names.of(record, ref));
    }
    if (value instanceof ClosedCode code) {
      return Optional.of(code.label());
    }
    if (value instanceof OpenCode code) {
      return Optional.of(code.label().orElseGet(() -> word(code.code())));
    }
    if (value instanceof PartialDate date) {
      return Optional.of(date(date));
    }
    if (value instanceof DateSpan span) {
      return Optional.of(said(dates -> dates.say(span)));
    }
    boolean object = value instanceof Iterable<?> || value instanceof Extensible;
    return object || value instanceof JsonValue
        ? Optional.empty()
        : Optional.of(word(value.toString()));
  }
}
