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
  /** {@return the people, whose offices say which parties they speak for} */
  List<Person> people();

  /** {@return the demands, whose tree says which ones a transition covers} */
  List<Demand> demands();

  /** {@return the journal, in the order in which it was written} */
  List<Transition> transitions();

  /** {@return the journal, read and put in order} */
  Journal journal();
}
