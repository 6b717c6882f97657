package io.github.hiwar.report.text;

import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.ValueDispute;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Statement;
import io.github.hiwar.status.Claim;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints what is disputed: where something stands, and what it is; nobody is declared right. */
final class DisputeLines {
  private static final int MOST_CLAIMS = 50;
  private static final int MOST_DISPUTES = 200;

  private final Sheet sheet;

  DisputeLines(Sheet sheet) {
    this.sheet = sheet;
  }

  void print() {
    sheet.heading(sheet.word("disputed"));
    List<Ref<Entity>> disputed = sheet.board().disputed();
    List<ValueDispute> values = Disputes.values(sheet.record());
    if (disputed.isEmpty() && values.isEmpty()) {
      sheet.print("  " + sheet.word("none"));
    }
    int printed = 0;
    for (Ref<Entity> subject : disputed) {
      title(sheet.name(subject));
      if (printed++ < MOST_DISPUTES) {
        List<Claim> claims = sheet.board().standing(subject).claims();
        claims.stream().limit(MOST_CLAIMS).forEach(this::claim);
        more(claims.size());
      }
    }
    printed = 0;
    for (ValueDispute dispute : values) {
      title(sheet.name(dispute.about()) + sheet.page().say("comma") + place(dispute.member()));
      if (printed++ < MOST_DISPUTES) {
        value(dispute);
      }
    }
  }

  private void title(String what) {
    sheet.print("  " + sheet.palette().warning(what));
  }

  private void more(int all) {
    if (all > MOST_CLAIMS) {
      sheet.print("    … +" + (all - MOST_CLAIMS));
    }
  }

  private void claim(Claim claim) {
    String places =
        sheet.joined(
            claim.entry().citations().stream()
                .map(Citation::locator)
                .flatMap(Optional::stream)
                .map(Visible::of));
    sheet.print(
        "    "
            + Columns.pad(claim.status().label().in(sheet.language()), sheet.statusWidth())
            + "  "
            + sheet.word("says")
            + " "
            + sheet.name(Ref.to(Entity.class, claim.speaker()))
            + (places.isEmpty() ? "" : sheet.palette().faint(" [" + places + "]")));
    claim.entry().reason().ifPresent(reason -> sheet.print("      " + sheet.text(reason)));
  }

  private void value(ValueDispute dispute) {
    ValueText values = new ValueText(sheet);
    Entity about = entity(dispute);
    said(dispute.held().map(values::of).orElse("–"), "held", dispute.citations());
    dispute.rivals().stream()
        .limit(MOST_CLAIMS)
        .forEach(
            rival -> {
              said(stated(rival, about, values), "says", rival.citations());
              rival.reason().ifPresent(reason -> sheet.print("      " + sheet.text(reason)));
            });
    more(dispute.rivals().size());
  }

  private void said(String value, String how, List<Citation> citations) {
    String sources = sheet.sources(citations);
    String who =
        how.equals("held")
            ? sheet.word("held") + (sources.isEmpty() ? "" : " (" + sources + ")")
            : sources.isEmpty() ? sheet.word("unsourced") : sheet.word(how) + " " + sources;
    sheet.print("    " + value + "  " + sheet.palette().faint(who));
  }

  private Entity entity(ValueDispute dispute) {
    Entity found = sheet.record().entities().get(dispute.about().toString());
    return found == null ? sheet.record() : found;
  }

  // What has not the form of its member is shown as it stands.
  private static String stated(Statement rival, Entity about, ValueText values) {
    return rival
        .value()
        .map(
            value ->
                MemberPlace.find(about, rival.member())
                    .flatMap(place -> place.read(value))
                    .map(values::of)
                    .orElseGet(() -> values.of(value)))
        .orElse("–");
  }

  private String place(String path) {
    List<String> labels = new ArrayList<>();
    for (String token : path.split("/", -1)) {
      labels.add(
          token.matches("\\d{1,9}")
              ? String.valueOf(Integer.parseInt(token) + 1) // People count from one.
              : sheet.shown(Member.label(token).in(sheet.language())));
    }
    return String.join(" / ", labels);
  }
}
