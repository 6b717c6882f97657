package io.github.hiwar.validation;

import io.github.hiwar.source.Statement;
import io.github.hiwar.value.OpenCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the codes in what sources state otherwise, which is a value of the form of its member. */
final class StatedCodes {
  /** What is done with a code where it is found. */
  interface Found {
    void code(Plan.Route route, OpenCode code);
  }

  private final Plan plan;
  private final Inspection inspection;
  private final Path path;
  private final Found found;

  StatedCodes(Plan plan, Inspection inspection, Found found) {
    this.plan = plan;
    this.inspection = inspection;
    this.path = inspection.path;
    this.found = found;
  }

  void look(Statement statement) {
    int depth = path.depth();
    path.down("value");
    try {
      StatementRules.stated(statement, inspection).ifPresent(this::value);
    } catch (RuntimeException | StackOverflowError failure) {
      // What cannot be read has no codes; that it cannot is told by the rules about statements.
    }
    while (path.depth() > depth) {
      path.up();
    }
  }

  private void value(Object value) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        path.at(i);
        value(list.get(i));
      }
    } else if (value instanceof OpenCode code) {
      plan.listOf(code).ifPresent(list -> found.code(list, code));
    } else if (path.depth() <= Walk.DEEPEST) {
      plan.stopsOf(value).forEach(stop -> members(stop, value));
    }
  }

  private void members(Plan.Stop stop, Object object) {
    @Nullable Object[] held = stop.shape.values(object);
    for (Plan.Route route : stop.routes) {
      Object value = route.leadsToCodes() ? held[route.order] : null;
      if (value != null) {
        path.down(route.name);
        value(value);
        path.up();
      }
    }
  }
}
