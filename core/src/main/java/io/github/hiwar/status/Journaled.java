package io.github.hiwar.status;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.party.Person;
import java.util.List;

/**
 * What has a journal, and what the fold of a journal needs to know: a bargaining record.
 *
 * <p>Not for implementation outside Hiwar.
 */
public interface Journaled {
  /** The people, whose offices say which parties they speak for. */
  List<Person> people();

  /** The demands, whose tree says which ones a transition covers. */
  List<Demand> demands();

  /** The journal, in the order in which it was written. */
  List<Transition> transitions();

  /** The journal, read and put in order. */
  Journal journal();
}
