package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.Confidentiality;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules about personal data: membership of a union is sensitive in many laws. */
final class PrivacyRules {
  private static final int SHORTEST_NAME = 3;

  static final List<Rule> ALL =
      List.of(
          Rule.complete(
              "personal-data-in-public",
              Topic.PRIVACY,
              Severity.NOTICE,
              Person.class,
              PrivacyRules::inPublic),
          Rule.publication(
              "name-in-texts",
              Topic.PRIVACY,
              Severity.WARNING,
              BargainingRecord.class,
              NamesInTexts::report),
          Rule.draft(
              "anonymous-but-named",
              Topic.PRIVACY,
              Severity.WARNING,
              Person.class,
              PrivacyRules::anonymousButNamed),
          Rule.draft(
              "anonymous-label-reveals-name",
              Topic.PRIVACY,
              Severity.WARNING,
              BargainingRecord.class,
              PrivacyRules::labelReveals),
          Rule.draft(
              "anonymous-source-named",
              Topic.PRIVACY,
              Severity.WARNING,
              Citation.class,
              PrivacyRules::anonymousSource),
          Rule.draft(
              "tombstone-keeps-people",
              Topic.PRIVACY,
              Severity.WARNING,
              BargainingRecord.class,
              PrivacyRules::tombstone));

  private PrivacyRules() {}

  private static void inPublic(Person person, Inspection inspection) {
    if (person.name().isPresent()
        && NamesInTexts.isProtected(person, inspection)
        && inspection
            .record()
            .confidentiality()
            .filter(Confidentiality.PUBLIC::equals)
            .isPresent()) {
      inspection.report("name", "name", person.name());
    }
  }

  private static void anonymousButNamed(Person person, Inspection inspection) {
    if (person.anonymousLabel().isPresent()
        && (person.name().isPresent() || !person.aliases().isEmpty())) {
      inspection.report("anonymousLabel", "label", person.anonymousLabel());
    }
  }

  private static void labelReveals(BargainingRecord record, Inspection inspection) {
    if (record.people().stream().allMatch(person -> person.anonymousLabel().isEmpty())) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (Person person : record.people()) {
      person.name().ifPresent(name -> addWords(name, names));
      person.aliases().forEach(name -> addWords(name, names));
    }
    for (Person person : record.people()) {
      person.anonymousLabel().stream()
          .flatMap(label -> words(label).stream())
          .filter(names::contains)
          .findFirst()
          .ifPresent(
              word ->
                  inspection.report(
                      person, "anonymousLabel", "label", person.anonymousLabel(), "word", word));
    }
  }

  private static void addWords(LocalizedText name, Set<String> words) {
    name.texts().values().forEach(text -> words.addAll(words(text)));
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0)).stream()
        .filter(word -> word.length() >= SHORTEST_NAME)
        .toList();
  }

  private static void anonymousSource(Citation citation, Inspection inspection) {
    if (citation.directness().filter(Directness.ANONYMOUS::equals).isEmpty()) {
      return;
    }
    for (int i = 0; i < citation.statedBy().size(); i++) {
      Ref<? extends Actor> speaker = citation.statedBy().get(i);
      if (inspection.entity(speaker.toString()) instanceof Person person
          && person.name().isPresent()) {
        inspection.report("statedBy/" + i, "person", person);
      }
    }
  }

  private static void tombstone(BargainingRecord record, Inspection inspection) {
    if (record.withdrawn().isPresent() && !record.people().isEmpty()) {
      inspection.report("people", "people", record.people().size());
    }
  }
}
