package io.github.hiwar.insight;

import io.github.hiwar.party.Person;
import io.github.hiwar.value.LocalizedText;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People with names that give trouble, the ways in which sources write such names, and a look for
 * them that shares no code with redaction.
 */
public final class NamedPeople {
  private static final List<List<String>> LATIN =
      List.of(
          List.of("Hélène", "Bérard"),
          List.of("Jean-Pierre", "N'Diaye"),
          List.of("Jörg", "Strauß"),
          List.of("Mohamed", "El", "Fassi"));
  private static final List<List<String>> ARABIC =
      List.of(List.of("سلمى", "الإدريسي"), List.of("أحمد", "بوعزّة"));

  /** The people, each with an id that is made of the name. */
  public static final List<Person> PEOPLE =
      Stream.concat(
              LATIN.stream()
                  .map(
                      name ->
                          person(
                              String.join("-", name).toLowerCase(Locale.ROOT).replace("'", ""),
                              LocalizedText.of("fr", String.join(" ", name)))),
              ARABIC.stream()
                  .map(
                      name ->
                          person(
                              String.join(".", name),
                              LocalizedText.of("ar", "  " + String.join(" ", name) + " "))))
          .toList();

  private NamedPeople() {}

  private static Person person(String id, LocalizedText name) {
    return Person.builder().id(id).name(name).build();
  }

  /** Every name in every spelling that prose may have. */
  public static List<String> inProse() {
    List<String> spellings = new ArrayList<>(inCode());
    for (List<String> name : LATIN) {
      String whole = String.join(" ", name);
      spellings.addAll(
          List.of(
              whole,
              whole.toUpperCase(Locale.ROOT),
              plain(whole).toUpperCase(Locale.ROOT),
              whole.toLowerCase(Locale.ROOT),
              Normalizer.normalize(whole, Normalizer.Form.NFD),
              whole.replace(' ', '\u00a0'),
              whole.replace(' ', '\u202f'),
              whole.replace(" ", "\r\n"),
              whole.replace(' ', '\t'),
              whole.replace(" ", "  "),
              whole.replace("'", "’").replace('-', '\u2011'),
              whole.replace("'", "ʼ").replace('-', '\u2013'),
              whole.replace("'", "").replace("-", " "),
              String.join("\u00ad", whole.split("")),
              "\u2067" + whole + "\u2069",
              whole.replace(" ", " \u200d\ufeff\u2060"),
              whole
                  .chars()
                  .mapToObj(c -> c > ' ' && c < 0x7f ? Character.toString(c + 0xfee0) : str(c))
                  .collect(Collectors.joining()),
              name.get(name.size() - 1).toUpperCase(Locale.ROOT)
                  + ", "
                  + String.join(" ", name.subList(0, name.size() - 1)),
              name.get(0).charAt(0) + ". " + String.join(" ", name.subList(1, name.size())),
              "d'" + whole,
              "(" + whole + ")"));
    }
    for (List<String> name : ARABIC) {
      String whole = String.join(" ", name);
      String bare = whole.replace("أ", "ا").replace("إ", "ا").replace("ّ", "");
      spellings.addAll(
          List.of(
              whole,
              "و" + whole,
              "ول" + whole,
              "بـ" + whole,
              bare,
              bare.replace("ي", "ی").replace("ك", "ک"),
              bare.replace("ى", "ي").replace("ة", "ه"),
              bare.replaceAll("(?<=\\p{L})(?=\\p{L})", "ـ"),
              bare.replaceAll("(\\p{L})", "$1\u064e"),
              name.get(1) + "، " + name.get(0),
              presentation(bare)));
    }
    return spellings;
  }

  /** Every name in every spelling that ids, links and file names may have. */
  public static List<String> inCode() {
    List<String> spellings = new ArrayList<>();
    for (List<String> name : LATIN) {
      List<String> parts = name.stream().map(NamedPeople::plain).toList();
      String first = parts.get(0);
      String camel = String.join("", parts).replace("-", "").replace("'", "");
      spellings.add(camel);
      spellings.add("le" + camel.toLowerCase(Locale.ROOT) + "25");
      for (String between : List.of("-", "_", ".", "+", "%20", "%2520", "--")) {
        spellings.add(String.join(between, parts).replace("'", ""));
        spellings.add(
            parts.get(parts.size() - 1).replace("'", "") + between + first + between + mid(parts));
      }
      spellings.add(URLEncoder.encode(String.join(" ", name), StandardCharsets.UTF_8));
    }
    for (List<String> name : ARABIC) {
      spellings.add(String.join("_", name));
      spellings.add(URLEncoder.encode(String.join("-", name), StandardCharsets.UTF_8));
    }
    return spellings;
  }

  private static String mid(List<String> parts) {
    return parts.size() == 3 ? parts.get(1) : "x";
  }

  private static String str(int c) {
    return Character.toString(c);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  // The forms that old systems write Arabic in, as far as Unicode maps them back: isolated ones.
  private static String presentation(String text) {
    return text.codePoints()
        .mapToObj(
            point -> {
              for (int form = 0xfe80; form <= 0xfefc; form++) {
                String back = Normalizer.normalize(str(form), Normalizer.Form.NFKC);
                if (back.equals(str(point))) {
                  return str(form);
                }
              }
              return str(point);
            })
        .collect(Collectors.joining());
  }

  /** The names of these people that a text holds, however they are written. */
  public static List<String> namesIn(String text) {
    return namesIn(text, Stream.concat(LATIN.stream(), ARABIC.stream()).toList());
  }

  /** The names that a text holds, however they are written; each as a list of its words. */
  public static List<String> namesIn(String text, List<List<String>> names) {
    String bare = bare(text);
    return names.stream()
        .flatMap(name -> orders(name.stream().map(NamedPeople::bare).toList()).stream())
        .filter(bare::contains)
        .toList();
  }

  private static List<String> orders(List<String> words) {
    List<String> orders = new ArrayList<>();
    orders.add(String.join("", words));
    for (int i = 1; i < words.size(); i++) {
      orders.add(
          String.join("", words.subList(i, words.size())) + String.join("", words.subList(0, i)));
    }
    return orders;
  }

  private static String bare(String text) {
    String decoded = text;
    for (int i = 0; i < 2; i++) {
      decoded = decode(decoded);
    }
    String letters =
        Normalizer.normalize(decoded, Normalizer.Form.NFKD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\p{M}\u0640\u0621]", "")
            .replaceAll("[ىی]", "ي")
            .replaceAll("ة", "ه")
            .replaceAll("ک", "ك")
            .replaceAll("ٱ", "ا");
    return letters.replaceAll("[^\\p{L}\\p{N}]|[ʼʿ]", "");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(
          text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
