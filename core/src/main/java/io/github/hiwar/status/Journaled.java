package io.github.hiwar.status;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Document;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has a journal, and what the fold of a journal needs to know: a bargaining record.
 *
 * <p>Not for implementation outside Hiwar.
 */
public interface Journaled {
  /** {@return what a reader kept that it could not read, entries of the journal among it} */
  Extensions extensions();

  /** {@return the people, whose offices say which parties they speak for} */
  List<Person> people();

  /** {@return the parties, whose affiliations say who belongs to whom} */
  List<Party> parties();

  /** {@return the meetings, which say who was there} */
  List<Meeting> meetings();

  /** {@return the agreements, which say between whom they are} */
  List<Agreement> agreements();

  /** {@return the documents, whose dates bound those of the entries that they report} */
  List<Document> documents();

  /** {@return when it was first written} */
  Optional<PartialDate> created();

  /** {@return when it was last written} */
  Optional<PartialDate> modified();

  /** {@return the demands, whose tree says which ones a transition covers} */
  List<Demand> demands();

  /** {@return the journal, in the order in which it was written} */
  List<Transition> transitions();

  /** {@return every entity by its id; of two with one id, the first} */
  Map<String, Entity> entities();

  /** {@return the journal, read and put in order} */
  Journal journal();
}
