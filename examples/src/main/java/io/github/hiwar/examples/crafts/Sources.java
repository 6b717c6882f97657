package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;

/**
 * The one source: the union's communiqué, which also reports what the host said.
 *
 * <p>It has no numbering of its own. Places in it are counted: {@code achievements/1..8}, {@code
 * answers/1..8}, {@code claims/1..10} with {@code claims/4.2} for the second item of the fourth
 * group, {@code reply}, and {@code p/1..9} for the other paragraphs.
 */
final class Sources {
  // The text has no date. It cannot be older than the meeting that it tells of.
  static final Document COMMUNIQUE =
      Document.builder()
          .id("communique")
          .kind(DocumentKind.COMMUNIQUE)
          .title(
              text(
                  "بلاغ المكتب الوطني حول لقاء 14 أكتوبر 2025",
                  "Communiqué du bureau national sur la réunion du 14 octobre 2025",
                  "Communiqué of the national bureau on the meeting of 14 October 2025"))
          .publisher(Parties.BUREAU.ref())
          .date(PartialDate.notBefore(Round.DAY))
          .addLanguages("ar")
          .build();

  private Sources() {}

  /** What nobody contests: it counts in everybody's account. */
  static Citation place(String place) {
    return Citation.builder()
        .document(COMMUNIQUE.ref())
        .locator(place)
        .directness(Directness.TEXT_ITSELF)
        .build();
  }

  /** What the union says of itself: the text is its own statement. */
  static Citation union(String place) {
    return cite(place, Parties.UNION, Directness.TEXT_ITSELF);
  }

  /** What the host said, as the union reports it. */
  static Citation host(String place) {
    return cite(place, Parties.SECRETARIAT, Directness.REPORTED);
  }

  private static Citation cite(String place, Actor speaker, Directness directness) {
    return Citation.builder()
        .document(COMMUNIQUE.ref())
        .locator(place)
        .addStatedBy(Ref.to(Actor.class, speaker.id()))
        .directness(directness)
        .build();
  }
}
