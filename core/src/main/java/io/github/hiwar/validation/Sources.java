package io.github.hiwar.validation;

import io.github.hiwar.source.Citation;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * By whose account something is so: documents with the speakers in them. What one source says is
 * compared with what it says elsewhere, and not with what another one says.
 *
 * @param accounts the documents and speakers; of what nobody is named for, that alone
 */
record Sources(Set<String> accounts) {
  /** The sources of a part: its own, or else those of what it is a part of. */
  static Sources of(List<Citation> own, List<Citation> around) {
    Set<String> accounts = new HashSet<>();
    for (Citation citation : own.isEmpty() ? around : own) {
      accounts.add(citation.document().map(Object::toString).orElse("") + citation.statedBy());
    }
    return new Sources(accounts.isEmpty() ? Set.of("") : accounts);
  }

  /** Whether one source says both. */
  boolean meet(Sources other) {
    return !Collections.disjoint(accounts, other.accounts);
  }
}
