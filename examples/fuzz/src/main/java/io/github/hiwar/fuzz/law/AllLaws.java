package io.github.hiwar.fuzz.law;

import java.util.List;

/** The laws that the fuzzer tries. */
public final class AllLaws {
  /** All laws; a fuzzer's input names one by its place, so new ones come last. */
  public static final List<Law> ALL =
      List.of(
          new BytesLaw(),
          new ReadingLaw(),
          new WritingLaw(),
          new ValidationLaw(),
          new BoardLaw(),
          new InsightLaw(),
          new ChangeLaw(),
          new EditingLaw(),
          new RedactionLaw(),
          new TableLaw(),
          new CorpusLaw(),
          new ValueLaw(),
          new SheetLaw(),
          new DraftLaw());

  private AllLaws() {}
}
