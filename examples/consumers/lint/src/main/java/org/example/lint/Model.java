package org.example.lint;

import io.github.hiwar.BargainingUnit;
import io.github.hiwar.Withdrawal;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.AgendaItem;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.Remark;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Comparator;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.util.List;

/** A builder of every other type of the model, and every kind of quantity told apart. */
final class Model {
  private Model() {}

  static List<Object> builders() {
    return List.of(
        Agreement.builder(),
        Ballot.builder(),
        Clause.builder(),
        Endorsement.builder(),
        IndustrialAction.builder(),
        Tally.builder(),
        BargainingUnit.builder(),
        Withdrawal.builder(),
        Classification.builder(),
        Measure.builder(),
        AgendaItem.builder(),
        Participation.builder(),
        Affiliation.builder(),
        Office.builder(),
        Person.builder(),
        Citation.builder(),
        Document.builder(),
        Relation.builder(),
        Remark.builder(),
        Beneficiaries.builder(),
        Change.builder(),
        Comparator.builder(),
        Condition.builder(),
        Indexed.builder(),
        Instalment.builder(),
        Combination.builder(),
        ScaleRow.builder(),
        Terms.builder().quantity(Money.of("500.00", "MAD")),
        Extensions.none(),
        Absence.WITHHELD);
  }

  static String shown(Quantity quantity) {
    if (quantity instanceof Money money) {
      return money.amount() + " " + money.currency();
    } else if (quantity instanceof Percentage percentage) {
      return percentage.value() + " %";
    } else if (quantity instanceof Count || quantity instanceof Duration) {
      return "so many";
    }
    return quantity.bound().map(bound -> bound.code()).orElse("as stated");
  }

  static boolean isOpen(DateSpan span, Identifier identifier, JsonValue value) {
    try {
      return DateSpan.parse(span.toString()).equals(span);
    } catch (InvalidValueException e) {
      return identifier.toString().equals(value.toString());
    }
  }
}
