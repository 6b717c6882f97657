package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.source.Citation;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.terms.Base;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture of the model in {@code docs/model.md} is that of the shapes. */
class ModelPictureTest {
  // What many entities have in common is drawn once.
  private static final List<Class<?>> PARTS =
      List.of(Terms.class, Base.class, Classification.class, Citation.class);
  private static final int WIDEST = 105;

  /** A line of the picture: what holds it, and where each of its members leads. */
  private record Drawn(Set<String> heldBy, Map<String, Set<String>> arrows) {}

  @Test
  void the_picture_has_each_list_of_the_record_and_each_kind_of_reference_and_nothing_else()
      throws IOException {
    assertThat(picture()).isEqualTo(model());
  }

  @Test
  void the_picture_fits_one_page() throws IOException {
    assertThat(lines()).hasSizeLessThan(60).allMatch(line -> line.length() <= WIDEST);
  }

  @Test
  void each_list_of_the_record_has_an_example() throws IOException {
    String page = Files.readString(Path.of("../docs/model.md"));
    assertThat(EntityList.all())
        .extracting(EntityList::name)
        .allSatisfy(list -> assertThat(page).containsPattern("<!-- \\S+ " + list + " \\S+ -->"));
  }

  @Test
  void each_member_status_and_code_that_the_page_tells_from_others_is_one() throws IOException {
    Set<String> known = new HashSet<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        known.add(member.name());
        if (member.form() instanceof Form.Open<?> list) {
          known.addAll(list.codes().keySet());
        } else if (member.form() instanceof Form.Closed<?> list) {
          known.addAll(list.codes().keySet());
        }
      }
    }
    String page = Files.readString(Path.of("../docs/model.md"));
    String table = page.substring(page.indexOf("## Alike"), page.indexOf("## Where to find it"));
    assertThat(Pattern.compile("`([^`]+)`").matcher(table).results().map(name -> name.group(1)))
        .hasSizeGreaterThan(100)
        .allSatisfy(name -> assertThat(known).contains(name));
  }

  private static List<String> lines() throws IOException {
    String page = Files.readString(Path.of("../docs/model.md"));
    int start = page.indexOf("```text\n", page.indexOf("## The model on one page")) + 8;
    return page.substring(start, page.indexOf("```", start)).lines().toList();
  }

  private static Map<String, Drawn> picture() throws IOException {
    List<String> whole = new ArrayList<>();
    for (String line : lines()) {
      if (line.strip().startsWith("·")) {
        whole.set(whole.size() - 1, whole.get(whole.size() - 1) + " " + line.strip());
      } else if (line.startsWith(" ")) {
        whole.add(line.strip());
      }
    }
    Map<String, Drawn> picture = new TreeMap<>();
    for (String line : whole) {
      String[] columns = line.split("(?<!,) +", 3);
      Map<String, Set<String>> arrows = new TreeMap<>();
      for (String arrow : columns[2].split(" · ", -1)) {
        String[] ends = arrow.split(" → ", -1);
        for (String member : ends[0].strip().split(", ", -1)) {
          assertThat(arrows.put(member, new TreeSet<>(List.of(ends[1].split(", ", -1))))).isNull();
        }
      }
      Drawn drawn = new Drawn(new TreeSet<>(List.of(columns[0].split(", ", -1))), arrows);
      assertThat(picture.put(columns[1], drawn)).as(line).isNull();
    }
    return picture;
  }

  private static Map<String, Drawn> model() {
    Map<String, Drawn> model = new TreeMap<>();
    for (EntityList<?> list : EntityList.all()) {
      model.put(list.shape().name(), new Drawn(Set.of(list.name()), arrows(list.shape())));
    }
    for (Class<?> part : PARTS) {
      Set<String> heldBy = new TreeSet<>();
      for (Shape<?> shape : Shapes.all()) {
        shape.members().stream()
            .filter(member -> Form.shapes(member.form()).contains(Shapes.of(part)))
            .forEach(member -> heldBy.add(member.name()));
      }
      model.put(part.getSimpleName(), new Drawn(heldBy, arrows(Shapes.of(part))));
    }
    assertThat(arrows(Shapes.record()).keySet())
        .as("the record leads nowhere but to what it holds")
        .containsExactlyInAnyOrderElementsOf(
            EntityList.all().stream().map(EntityList::name).toList());
    return model;
  }

  private static Map<String, Set<String>> arrows(Shape<?> shape) {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    for (Member<?> member : shape.members()) {
      Set<String> targets = new TreeSet<>();
      follow(member, targets, new HashSet<>());
      if (!targets.isEmpty()) {
        arrows.put(member.name(), targets);
      }
    }
    return new TreeMap<>(arrows);
  }

  private static void follow(Member<?> member, Set<String> targets, Set<Shape<?>> seen) {
    if (member.form() instanceof Form.Reference<?> reference) {
      targets.add(reference.target() == Entity.class ? "any" : reference.target().getSimpleName());
    }
    for (Shape<?> shape : Form.shapes(member.form())) {
      if (Entity.class.isAssignableFrom(shape.type()) || shape.type() == Terms.class) {
        targets.add(shape.name());
      } else if (!PARTS.contains(shape.type()) && seen.add(shape)) {
        shape.members().forEach(below -> follow(below, targets, seen));
      }
    }
  }
}
