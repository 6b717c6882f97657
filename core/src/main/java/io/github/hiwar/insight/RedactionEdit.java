package io.github.hiwar.insight;

import io.github.hiwar.insight.Redaction.Kind;
import io.github.hiwar.insight.Redaction.Removal;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.source.Citation;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes out what the shapes mark as personal, and masks the names that other texts mention. */
final class RedactionEdit implements ShapeEdit {
  private final Map<String, String> mentions;
  private final @Nullable Pattern names;
  private final boolean keepOffices;
  private final List<Removal> removals;

  RedactionEdit(Map<String, String> mentions, boolean keepOffices, List<Removal> removals) {
    this.mentions = mentions;
    this.names = mentions.isEmpty() ? null : pattern(mentions);
    this.keepOffices = keepOffices;
    this.removals = removals;
  }

  // A whole name, not a part of a longer word; of two that begin alike, the longer one.
  private static Pattern pattern(Map<String, String> mentions) {
    String any =
        mentions.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + any + ")(?![\\p{L}\\p{M}])");
  }

  @Override
  public @Nullable Object leaf(Place place, Object value) {
    if (place.member().isPersonal()) {
      note(place.pointer(), place.owner() instanceof Citation ? Kind.QUOTE : Kind.NAME, null);
      return null;
    }
    if (value instanceof LocalizedText text) {
      return masked(place, text);
    }
    return place.member().form().equals(Form.TEXT)
        ? masked(place.pointer(), (String) value)
        : value;
  }

  @Override
  public @Nullable Object object(Place place, Object original, Object edited) {
    if (place.member().isPersonal() && !(keepOffices && original instanceof Office)) {
      note(place.pointer(), Kind.OFFICE, null);
      return null;
    }
    return edited;
  }

  @Override
  public Extensions extensions(@Nullable Place place, Extensible owner) {
    if (place == null || !(owner instanceof Person) || owner.extensions().isEmpty()) {
      return owner.extensions();
    }
    owner
        .extensions()
        .members()
        .keySet()
        .forEach(
            name -> note(place.pointer() + "/" + Place.escape(name), Kind.UNKNOWN_MEMBER, null));
    return Extensions.none();
  }

  private LocalizedText masked(Place place, LocalizedText text) {
    Map<String, String> masked = new LinkedHashMap<>();
    text.texts().forEach((tag, said) -> masked.put(tag, masked(place.pointer() + "/" + tag, said)));
    return masked.equals(text.texts()) ? text : LocalizedText.of(masked);
  }

  private String masked(String pointer, String text) {
    if (names == null) {
      return text;
    }
    Matcher found = names.matcher(text);
    return found.replaceAll(
        name -> {
          String label = mentions.getOrDefault(name.group(), "");
          note(pointer, Kind.MENTION, label);
          return Matcher.quoteReplacement(label);
        });
  }

  private void note(String pointer, Kind kind, @Nullable String replacement) {
    removals.add(new Removal(pointer, kind, Optional.ofNullable(replacement)));
  }
}
