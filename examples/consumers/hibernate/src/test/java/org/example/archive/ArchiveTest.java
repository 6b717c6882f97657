package org.example.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final Demand MILEAGE = demand("mileage", "Relever l’indemnité kilométrique");
  private static final Demand CANTEEN = demand("canteen", "Une cantine");
  private static final BargainingRecord BASE =
      BargainingRecord.builder().id("urn:example:archive").addDemands(MILEAGE, CANTEEN).build();

  private SessionFactory database;
  private Archive archive;

  private static Demand demand(String id, String text) {
    return Demand.builder()
        .id(id)
        .text(LocalizedText.of("fr", text).and("ar", "مطلب").withOriginal("fr"))
        .terms(Terms.builder().quantity(Money.of("1.10", "MAD")).build())
        .build();
  }

  @BeforeEach
  void open() {
    database =
        new Configuration()
            .addAnnotatedClasses(StoredRecord.class, DemandRow.class)
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:archive;DB_CLOSE_DELAY=-1")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
    archive = new Archive(database);
    archive.add(BASE);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private BargainingRecord kept() {
    return archive.find(BASE.id()).orElseThrow();
  }

  private static BargainingRecord after(
      BargainingRecord record, Demand demand, DemandStatus status) {
    return record.with(Transition.of(demand).to(status).on("2026-03-02"));
  }

  @Test
  void a_record_comes_back_as_it_was_kept() {
    assertEquals(BASE, kept());
    assertEquals(HiwarJson.digest(BASE), HiwarJson.digest(kept()));
    assertTrue(archive.find("urn:example:nothing").isEmpty());
  }

  @Test
  void the_database_sees_an_object_and_not_a_string() {
    String type =
        database.fromTransaction(
            session ->
                session
                    .createNativeQuery("select (document).\"id\" from StoredRecord", String.class)
                    .getSingleResult());
    assertTrue(type.contains("urn:example:archive"), type);
  }

  @Test
  void a_record_is_found_by_where_its_demands_stand_after_each_edit() {
    assertEquals(List.of(BASE.id()), archive.having(DemandStatus.RAISED));
    assertEquals(List.of(), archive.having(DemandStatus.REFUSED));
    BargainingRecord one = after(BASE, MILEAGE, DemandStatus.REFUSED);
    BargainingRecord refused = after(one, CANTEEN, DemandStatus.REFUSED);
    assertTrue(archive.save(BASE, refused).isValid());
    assertEquals(List.of(), archive.having(DemandStatus.RAISED));
    assertEquals(List.of(BASE.id()), archive.having(DemandStatus.REFUSED));
  }

  @Test
  void two_edits_of_one_state_are_both_kept() {
    assertTrue(archive.save(BASE, after(BASE, MILEAGE, DemandStatus.REFUSED)).isValid());
    assertTrue(archive.save(BASE, after(BASE, CANTEEN, DemandStatus.FULFILLED)).isValid());
    assertEquals(2, kept().transitions().size());
    assertEquals(List.of(BASE.id()), archive.having(DemandStatus.FULFILLED));
  }

  @Test
  void one_text_changed_in_two_ways_is_asked_back_and_neither_is_lost() {
    BargainingRecord theirs = worded("Doubler l’indemnité kilométrique");
    assertTrue(archive.save(BASE, theirs).isValid());
    Findings found = archive.save(BASE, worded("Supprimer l’indemnité kilométrique"));
    assertFalse(found.isValid());
    assertEquals("demands/mileage/text", found.list().get(0).where().path());
    String told = found.list().get(0).message(Locale.FRENCH);
    assertTrue(told.contains("Doubler") && told.contains("Supprimer"), told);
    assertEquals(theirs, kept());
  }

  private static BargainingRecord worded(String text) {
    Demand other = Demand.builder().from(MILEAGE).text(MILEAGE.text().with("fr", text)).build();
    return BargainingRecord.builder().from(BASE).demands(List.of(other, CANTEEN)).build();
  }

  @Test
  void of_many_who_save_at_once_none_is_lost() throws Exception {
    int many = 12;
    ExecutorService people = Executors.newFixedThreadPool(4);
    List<Callable<Findings>> edits = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Demand own = demand("own-" + i, "Revendication n° " + i);
      BargainingRecord edited = BargainingRecord.builder().from(BASE).addDemands(own).build();
      edits.add(() -> archive.save(BASE, edited));
    }
    for (Future<Findings> saved : people.invokeAll(edits)) {
      assertTrue(saved.get().isValid());
    }
    people.shutdown();
    assertEquals(many + 2, kept().demands().size());
    assertEquals(List.of(BASE.id()), archive.having(DemandStatus.RAISED));
  }
}
