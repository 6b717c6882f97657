package io.github.hiwar.validation;

import io.github.hiwar.value.LocalizedText;
import java.util.List;

/**
 * The rules of a plan that look at values that are no objects of a shape: at texts, and at
 * remarkable words, references, codes and dates.
 */
final class ValueRules {
  final Rule[] onTexts;
  final Rule[] onWordings;
  final Rule[] onLanguages;
  final Rule[] onReferences;
  final Rule[] onCodes;
  final Rule[] onOftenUnknown;
  final Rule[] onDepth;
  final Rule[] onDates;

  ValueRules(List<Rule> rules) {
    this.onTexts = on(LocalizedText.class, rules);
    this.onWordings = on(Wording.class, rules);
    this.onLanguages = on(UnknownLanguage.class, rules);
    this.onReferences = on(OddReference.class, rules);
    this.onCodes = on(UnknownCode.class, rules);
    this.onOftenUnknown = on(OftenUnknown.class, rules);
    this.onDepth = on(TooDeep.class, rules);
    this.onDates = on(OddDate.class, rules);
  }

  private static Rule[] on(Class<?> type, List<Rule> rules) {
    return rules.stream().filter(rule -> rule.type() == type).toArray(Rule[]::new);
  }
}
