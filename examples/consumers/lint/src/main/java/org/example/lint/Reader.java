package org.example.lint;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.CorpusLine;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.InvalidDocumentException;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.Location;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.Reading;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What reads and writes records. */
final class Reader {
  private final RecordCodec json;

  Reader() {
    json =
        HiwarJson.standard()
            .mode(ReadMode.LENIENT)
            .limits(Limits.standard().withBytes(1 << 20).withDepth(32));
  }

  BargainingRecord read(byte[] document) {
    ReadResult result = json.read(document);
    for (Finding problem : result.findings().errors()) {
      if (problem.kind() == DocumentKinds.DUPLICATE_MEMBER) {
        throw new IllegalArgumentException(problem.message(Locale.FRENCH));
      }
    }
    try {
      return result.orThrow();
    } catch (InvalidDocumentException e) {
      throw new IllegalArgumentException(e.findings().toString(), e);
    }
  }

  String placeOf(byte[] document, String pointer) {
    Map<String, Location> places = HiwarJson.locate(document, List.of(pointer));
    return String.valueOf(places.get(pointer));
  }

  boolean isLine(CorpusLine line) {
    return line.result().isValid();
  }

  byte[] rewrite(Path file) throws IOException {
    BargainingRecord record = HiwarJson.read(file).orThrow();
    HiwarJson.write(record, file);
    return HiwarJson.digest(record).isEmpty()
        ? HiwarJson.canonical(record)
        : HiwarJson.writePretty(record);
  }

  <T> T part(Shape<T> shape, byte[] document) {
    Reading<T> reading = json.values().read(shape.form(), document);
    return reading.orThrow();
  }

  List<String> personalMembers() {
    List<String> names = new ArrayList<>();
    for (Member<BargainingRecord> member : Shapes.record().members()) {
      if (member.isPersonal() || member.form() instanceof Form.Localized) {
        names.add(member.name() + ": " + member.description() + ", " + member.cardinality());
      }
    }
    return names;
  }

  int types() {
    return TypeForms.all().size();
  }
}
