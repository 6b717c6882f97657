package org.example.archive;

import io.github.hiwar.corpus.statistics.DemandFact;
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

  DemandRow(DemandFact fact) {
    this.record = fact.record();
    this.demand = fact.demand();
    this.status = fact.status().state();
    this.category = fact.category().orElse(null);
    this.answered = fact.answered();
  }
}
