package io.github.hiwar.validation;

import static io.github.hiwar.validation.DuplicateRules.key;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Document;
import io.github.hiwar.value.Identifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parties and documents that bear one name, number or address: one entered twice, or two. */
final class Namesakes {
  private Namesakes() {}

  static void parties(BargainingRecord record, Inspection inspection) {
    Map<String, Party> seen = new HashMap<>();
    for (Party party : record.parties()) {
      Party same = seen.putIfAbsent(key("name", party.name().original()), party);
      for (Identifier identifier : party.identifiers()) {
        Party other = seen.putIfAbsent(key(identifier.scheme(), identifier.value()), party);
        same = same == null ? other : same;
      }
      if (same != null && !same.id().equals(party.id()) && !areTwo(party, same)) {
        inspection.report(party, "name", "first", same);
      }
    }
  }

  // Two numbers in one register are two bodies, and so are a body and the one that succeeds it.
  private static boolean areTwo(Party one, Party other) {
    if (succeeds(one, other) || succeeds(other, one)) {
      return true;
    }
    Set<String> schemes = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (Identifier identifier : one.identifiers()) {
      schemes.add(identifier.scheme());
      numbers.add(key(identifier.scheme(), identifier.value()));
    }
    return other.identifiers().stream()
            .noneMatch(id -> numbers.contains(key(id.scheme(), id.value())))
        && other.identifiers().stream().anyMatch(id -> schemes.contains(id.scheme()));
  }

  private static boolean succeeds(Party one, Party other) {
    return one.affiliations().stream()
        .filter(link -> link.role().isWithin(AffiliationRole.SUCCESSOR_OF))
        .map(Affiliation::to)
        .anyMatch(other.ref()::equals);
  }

  static void documents(BargainingRecord record, Inspection inspection) {
    Map<String, Document> seen = new HashMap<>();
    for (Document document : record.documents()) {
      for (Optional<?> mark : List.of(document.uri(), document.sha256())) {
        Document same = mark.isEmpty() ? null : seen.putIfAbsent(mark.get().toString(), document);
        if (same != null && !same.id().equals(document.id()) && !areTwo(document, same)) {
          inspection.report(document, "title", "first", same);
          break;
        }
      }
    }
  }

  // One address may have had two texts in turn.
  private static boolean areTwo(Document one, Document other) {
    return one.sha256().isPresent()
        && other.sha256().isPresent()
        && !one.sha256().equals(other.sha256());
  }
}
