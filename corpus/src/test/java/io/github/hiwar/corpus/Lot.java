package io.github.hiwar.corpus;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Small records for corpora of tests. */
final class Lot {
  private Lot() {}

  static BargainingRecord record(String id) {
    Party union =
        Party.builder()
            .id("union")
            .kind(PartyKind.UNION)
            .side(Side.WORKERS)
            .name(LocalizedText.of("fr", "Syndicat"))
            .build();
    return BargainingRecord.builder()
        .id("urn:example:" + id)
        .addParties(union)
        .addDemands(
            Demand.builder()
                .id("canteen")
                .text(LocalizedText.of("fr", "Ouvrir une cantine"))
                .addRaisedBy(union.ref())
                .build())
        .build();
  }

  static String line(String id) {
    return new String(HiwarJson.write(record(id)), StandardCharsets.UTF_8) + "\n";
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
