package io.github.hiwar.testkit;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record in the making: each part of the dialogue adds to it. */
final class Draft {
  // In a terse record the minutes report what each side says.
  private static final Set<DocumentKind> IN_MINUTES =
      Set.of(DocumentKind.CLAIMS_FILE, DocumentKind.COMMUNIQUE, DocumentKind.LETTER);

  private final Setting setting;
  private final Dice dice;
  private final BargainingRecord.Builder record = BargainingRecord.builder();
  private final List<Dated> journal = new ArrayList<>();
  private int steps;
  private final Map<String, Paper> papers = new LinkedHashMap<>();

  private record Dated(LocalDate first, Transition.Builder entry) {}

  private static final class Paper {
    private final @Nullable Party publisher;
    private LocalDate date = LocalDate.MIN;

    Paper(@Nullable Party publisher) {
      this.publisher = publisher;
    }
  }

  Draft(Setting setting) {
    this.setting = setting;
    this.dice = setting.story();
  }

  Setting setting() {
    return setting;
  }

  Dice dice() {
    return dice;
  }

  CorpusSize size() {
    return setting.size();
  }

  BargainingRecord.Builder record() {
    return record;
  }

  /** A phrase of the kind, whichever. */
  LocalizedText any(String kind) {
    return dice.any(Lexicon.phrases(kind)).in(setting.languages());
  }

  /** Adds a step of a schedule. */
  Ref<Instalment> step(Instalment.Builder step) {
    steps++;
    Instalment built = step.id("step-" + steps).build();
    record.addInstalments(built);
    return built.ref();
  }

  /** Adds an entry to the journal, which is put in the order of its dates at the end. */
  void enter(PartialDate on, Transition.Builder entry) {
    journal.add(new Dated(on.earliest(), entry.on(on)));
  }

  /**
   * Cites a document, which is then in the record and younger than what it tells.
   *
   * @param kind what the document is
   * @param publisher who published it; nobody for what both sides keep
   * @param speaker whose statement it is; nobody if it counts for all
   * @param latest the last day that it tells of
   */
  Citation cite(
      DocumentKind kind, @Nullable Party publisher, @Nullable Party speaker, LocalDate latest) {
    boolean inMinutes = size().isTerse() && IN_MINUTES.contains(kind);
    DocumentKind source = inMinutes ? DocumentKind.MINUTES : kind;
    Paper paper =
        papers.computeIfAbsent(source.code(), code -> new Paper(inMinutes ? null : publisher));
    paper.date = paper.date.isBefore(latest) ? latest : paper.date;
    Citation.Builder citation = Citation.builder().document(Ref.to(Document.class, source.code()));
    if (speaker != null) {
      citation.addStatedBy(Ref.to(Actor.class, speaker.id()));
      if (!size().isTerse()) {
        citation.directness(Directness.TEXT_ITSELF);
      }
    }
    return citation.build();
  }

  BargainingRecord finished() {
    papers.forEach((code, paper) -> record.addDocuments(document(code, paper)));
    journal.sort(Comparator.comparing(Dated::first));
    int number = 0;
    for (Dated dated : journal) {
      number++;
      record.addTransitions(dated.entry().id("t" + number).build());
    }
    return record.build();
  }

  private Document document(String code, Paper paper) {
    Document.Builder document =
        Document.builder()
            .id(code)
            .kind(DocumentKind.of(code))
            .title(Lexicon.phrase("document", code).in(setting.languages()))
            .date(PartialDate.of(paper.date))
            .addLanguages(setting.languages().tags().get(0));
    if (paper.publisher != null) {
      document.publisher(Ref.to(Actor.class, paper.publisher.id()));
    }
    return document.build();
  }
}
