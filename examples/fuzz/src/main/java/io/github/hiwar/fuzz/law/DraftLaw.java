package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.exchange.draft.DraftSettings;
import io.github.hiwar.exchange.draft.Mention;
import io.github.hiwar.exchange.draft.Passage;
import io.github.hiwar.exchange.draft.TextDraft;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.source.Citation;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever a text is, its draft is a valid record that cites it, or an error says why not. */
final class DraftLaw implements Law {
  private static final String LIST =
      "<w:document xmlns:w='u'><w:p><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr><w:r><w:t>"
          + "Our demands: 5 %</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Demand</w:t></w:r>"
          + "</w:p></w:tc><w:tc/></w:tr></w:tbl></w:document>";
  private static final String OPEN =
      "<o xmlns:text='u'><text:h text:outline-level='1'>Claims</text:h><text:list><text:list-item>"
          + "<text:p>a<text:s text:c='3'/>b</text:p></text:list-item></text:list></o>";

  @Override
  public Diet diet() {
    return Diet.OWN;
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        Wrapped.of(
            0, "Rabat, le 3 mars 2026\n\nNous demandons :\n- une prime de 500 DH\n  a) 10 %"),
        Wrapped.of(
            0, "نطالب بما يلي:\n1- زيادة 5% قبل متم مارس 2026\nأ- 1.500 درهم\nثانيا: المادة 9"),
        Wrapped.of(0, "No.\tDemand\tDue\n1\tA rise\t1 May 2026\n1.1\tA bus\t\n\n1 Pay\n1.1 more"),
        Wrapped.of(
            1,
            "<!doctype html><h2>Demands</h2><ol start=3><li>a<ul><li>b</ul></ol><table><tr><td>x"),
        Wrapped.of(2, LIST),
        Wrapped.of(3, OPEN));
  }

  @Override
  public void check(Case given) throws IOException {
    byte[] text = Wrapped.rest(given.first());
    byte[] document =
        switch (Wrapped.kind(given.first(), 4)) {
          case 2 -> Wrapped.zipped("word/document.xml", text);
          case 3 -> Wrapped.zipped("content.xml", text);
          default -> text;
        };
    String file = Wrapped.kind(given.first(), 4) == 1 ? "a.html" : "a.txt";
    TextDraft draft = TextDraft.of(document, DraftSettings.of(file));
    requireEqual(
        draft.record().isPresent(), draft.findings().isValid(), "a draft is made, or why not");
    for (Passage passage : draft.passages()) {
      for (Mention mention : passage.mentions()) {
        require(!mention.in(passage.text()).isEmpty(), "a mention stands in its passage");
      }
    }
    draft.record().ifPresent(record -> isSound(record, draft));
    requireEqual(
        TextDraft.of(document, DraftSettings.of(file)).record(),
        draft.record(),
        "a text has one draft");
  }

  private static void isSound(BargainingRecord record, TextDraft draft) {
    requireEqual(
        HiwarJson.check(HiwarJson.write(record), RecordValidator.standard()).findings().errors(),
        List.of(),
        "a draft is valid");
    requireEqual(record.transitions(), List.of(), "no status becomes a fact");
    Set<String> places =
        draft.passages().stream().map(Passage::locator).collect(Collectors.toSet());
    record.demands().stream()
        .flatMap(demand -> demand.citations().stream())
        .flatMap((Citation citation) -> citation.locator().stream())
        .forEach(place -> require(places.contains(place), "a claim cites a passage"));
  }
}
