package org.example.archive;

import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** What a query asks of a demand; made of the record, and made anew with it. */
@Entity
@Table(indexes = {@Index(columnList = "status"), @Index(columnList = "record")})
public class DemandRow {
  @Id @GeneratedValue private Long number;

  @Column(nullable = false)
  private String record;

  private String demand;
  private String status; // refused, under-study, …
  private String category; // allowances/mileage
  private boolean answered;

  protected DemandRow() {}

  DemandRow(Fact fact) {
    this.record = fact.text(FactColumn.RECORD).orElseThrow();
    this.demand = fact.text(FactColumn.ID).orElseThrow();
    this.status = fact.text(FactColumn.STATUS).orElse(null);
    this.category = fact.text(FactColumn.CATEGORY).orElse(null);
    this.answered = fact.is(FactColumn.ANSWERED);
  }
}
