package io.github.hiwar.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan for a set of rules, made when something is first checked by it: a program that needs one
 * profile makes no plan for the others, nor for the rules that it adds its own to, and a record of
 * which nothing was taken back needs none for what is all the same.
 */
final class LatePlan {
  private final List<Rule> rules;
  // Found late; to find it twice does no harm, since nothing changes in a plan once it is made.
  private @Nullable Plan plan;

  LatePlan(List<Rule> rules) {
    this.rules = rules;
  }

  Plan get() {
    Plan found = plan;
    if (found == null) {
      found = new Plan(rules);
      plan = found;
    }
    return found;
  }
}
