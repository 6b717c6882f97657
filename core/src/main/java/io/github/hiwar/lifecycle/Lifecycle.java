package io.github.hiwar.lifecycle;

import io.github.hiwar.value.ClosedCode;
import java.util.List;

/**
 * The lifecycles: which states there are, and which step leads from one to the next.
 *
 * <p>They are data: the table {@code lifecycles.tsv} beside this class says everything, and the
 * documentation is drawn from it.
 */
public enum Lifecycle implements ClosedCode {
  /** Of a demand. */
  DEMAND,
  /** Of a measure. */
  MEASURE,
  /** Of a meeting. */
  MEETING,
  /** Of an agreement. */
  AGREEMENT,
  /** Of an industrial action. */
  ACTION,
  /** Of a document: a letter, a circular, a decree. */
  DOCUMENT,
  /** Of a case before a court, a conciliator or another forum. */
  PROCEEDING,
  /** Of the bargaining process, that is, of the record itself. */
  PROCESS;

  /** {@return the states, in the order that they are usually passed} */
  public List<Status> states() {
    return switch (this) {
      case DEMAND -> List.of(DemandStatus.values());
      case MEASURE -> List.of(MeasureStatus.values());
      case MEETING -> List.of(MeetingStatus.values());
      case AGREEMENT -> List.of(AgreementStatus.values());
      case ACTION -> List.of(ActionStatus.values());
      case DOCUMENT -> List.of(DocumentStatus.values());
      case PROCEEDING -> List.of(ProceedingStatus.values());
      case PROCESS -> List.of(ProcessStatus.values());
    };
  }
}
