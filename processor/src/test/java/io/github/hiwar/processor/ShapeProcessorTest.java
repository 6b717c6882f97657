package io.github.hiwar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeProcessorTest {
  private static final String ROUND =
      """
      @HiwarStyle public interface Round extends Sourced {
        /** {@return its number} */
        @Wire.Ordinal Optional<Integer> number();
        /** {@return who was there} Not in the order of rank. */
        @Wire.Personal List<String> people();
        /** {@return why members are absent, by {@code name}} */
        Map<String, Kind> absent();
        /** The round before, if any. There is none before the first. */
        Optional<Ref<? extends Entity>> before();
        int heads();
        String title();
        default String derived() { return ""; }
      }
      """
          .replace("int heads", "/** How many heads. */ int heads")
          .replace("String title", "/** {@return its {@link String title}} */ String title");
  private static final String KIND = "public enum Kind implements ClosedCode { FIRST }";

  @TempDir Path folder;

  @Test
  void accessors_are_the_members_in_their_order_after_the_id_and_before_what_is_inherited()
      throws IOException {
    Compiled compiled = Compiled.of(folder, ROUND, KIND);
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.written("ModelShapes"))
        .containsSubsequence(
            "new Shape<>(position, talks.Round.class)",
            ".one(\"id\", Form.ID, \"The id, unique in the record.\")",
            ".optional(\"number\", Form.ORDINAL, \"Its number.\")",
            ".many(\"people\", Form.TEXT, \"Who was there.\").personal()",
            ".keyed(\"absent\", ModelForms.KIND, \"Why members are absent, by name.\")",
            ".optional(\"before\", ModelForms.REF_TO_ENTITY, \"The round before, if any.\")",
            ".one(\"heads\", Form.NUMBER, \"How many heads.\")",
            ".one(\"title\", Form.TEXT, \"Its String title.\")",
            ".many(\"citations\", Form.TEXT, \"Where the sources say it.\")")
        .doesNotContain("derived", "extensions");
    assertThat(compiled.written("ModelForms"))
        .contains("KIND = Form.closed(talks.Kind.class, talks.Kind.values());")
        .contains("REF_TO_ENTITY = Form.ref(io.github.hiwar.value.Entity.class);");
  }

  @Test
  void members_are_read_and_set_at_their_positions() throws IOException {
    assertThat(Compiled.of(folder, ROUND, KIND).written("ModelAccess"))
        .containsSubsequence(
            "Object[] {",
            "object.id(),",
            "object.number().orElse(null),",
            "Member.some(object.people()),",
            "};")
        .contains("case 1 -> to.number((java.lang.Integer) value);")
        .contains("to.addAllPeople((java.util.List<java.lang.String>) value);")
        .contains("to.addPeople((java.lang.String) value);")
        .contains("case 3 -> to.putAllAbsent((java.util.Map<java.lang.String,talks.Kind>) value);")
        .contains("to.before((io.github.hiwar.value.Ref<? extends io.github.hiwar.value.Entity>)")
        .contains("case 5 -> to.heads((java.lang.Integer) value);");
  }

  @Test
  void an_open_list_knows_the_codes_that_are_its_constants_in_their_order() throws IOException {
    Compiled compiled =
        Compiled.of(
            folder,
            """
            public class Mood extends OpenCode {
              public static final Mood GOOD = null;
              public static final Mood BAD = null;
              private static final Mood HIDDEN = null;
              public static final String OTHER = "";
              public final Mood opposite = null;
            }
            """,
            "public class Topic extends OpenCode {}",
            """
            @HiwarStyle public interface Talk {
              /** M. */ Optional<Mood> mood();
              /** T. */ Optional<Topic> topic();
            }
            """);
    assertThat(compiled.errors()).isEmpty();
    assertThat(Files.readString(folder.resolve("talks/KnownCodes.java")))
        .contains(
            "java.util.List<talks.Mood> MOOD = java.util.List.of(talks.Mood.GOOD, talks.Mood.BAD);")
        .doesNotContain("Topic");
  }

  @Test
  void a_redeclared_accessor_keeps_what_is_said_of_it_above() throws IOException {
    Compiled compiled =
        Compiled.of(folder, "@HiwarStyle public interface Post extends Entity { String id(); }");
    assertThat(compiled.written("ModelShapes"))
        .contains(".one(\"id\", Form.ID, \"The id, unique in the record.\")");
  }

  @Test
  void a_sealed_interface_is_a_choice_of_what_it_permits_in_that_order() throws IOException {
    Compiled compiled =
        Compiled.of(
            folder,
            "public sealed interface Sum extends Extensible permits Lump, Share {}",
            "@HiwarStyle public non-sealed interface Share extends Sum {}",
            "@HiwarStyle public non-sealed interface Lump extends Sum {}",
            "@HiwarStyle public interface Offer { /** How much. */ Sum sum(); }");
    assertThat(compiled.written("ModelForms"))
        .contains("new Form.Choice<>(talks.Sum.class, java.util.List.of(talks.Lump.class,");
  }

  @Test
  void the_lists_of_entities_are_those_of_the_type_itself_and_not_references() throws IOException {
    Compiled compiled =
        Compiled.of(
            folder,
            "@HiwarStyle public interface Post extends Entity { /** T. */ @Wire.Name String"
                + " title(); }",
            "@HiwarStyle public interface Part extends Extensible { /** P. */ String text(); }",
            """
            @HiwarStyle public interface Talks extends Entity {
              /** A. */ List<Post> posts();
              /** B. */ List<Part> parts();
              /** C. */ List<Ref<Post>> open();
              /** D. */ Optional<Post> last();
            }
            """);
    assertThat(Files.readString(folder.resolve("talks/TalksEntities.java")))
        .contains("return java.util.List.of(from.posts());");
    assertThat(compiled.written("ModelShapes")).contains("\"T.\").naming()");
    assertThat(folder.resolve("talks/PostEntities.java")).doesNotExist();
  }

  @Test
  void the_order_in_which_a_compiler_is_given_the_files_changes_nothing(@TempDir Path other)
      throws IOException {
    String post =
        "@HiwarStyle public interface Post extends Extensible { /** What. */ String title(); }";
    Compiled.of(folder, ROUND, post, KIND);
    Compiled.of(other, KIND, post, ROUND);
    for (String name : new String[] {"ModelShapes", "ModelForms", "ModelAccess"}) {
      Path file = Path.of("io/github/hiwar/shape", name + ".java");
      assertThat(folder.resolve(file)).hasSameTextualContentAs(other.resolve(file));
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(4);
    }
  }

  @Test
  void what_limits_a_value_is_checked_by_the_object_and_known_to_its_shape() throws IOException {
    Compiled compiled =
        Compiled.of(
            folder,
            """
            @HiwarStyle @Wire.AnyOf(value = {"first", "heads"}, rule = "it names a day or heads")
            public interface Post extends Extensible {
              /** A. */ Optional<String> first();
              /** B. */ @Wire.Needs(value = "first", rule = "a last day needs a first one")
              Optional<String> last();
              /** C. */ @Wire.Size(value = 2, orNone = true, rule = "heads are two or more")
              List<String> heads();
              /** D. */ @Wire.Differs(value = "first", rule = "it is another day")
              Optional<String> other();
              /** E. */ Optional<Integer> least();
              /** F. */ @Wire.NotBelow(value = "least", rule = "it is below {}")
              Optional<Integer> most();
            }
            """);
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.written("ModelShapes"))
        .containsSubsequence(
            "Kind.NEEDS, java.util.List.of(\"last\", \"first\"), \"\", \"last\", \"a last day needs",
            "Kind.SIZE_OR_NONE, java.util.List.of(\"heads\"), \"2\", \"heads\", \"heads are two",
            "Kind.ANY_OF, java.util.List.of(\"first\", \"heads\"), \"\", \"\", \"it names a day",
            "Kind.DIFFERS, java.util.List.of(\"other\", \"first\"), \"\", \"other\", \"it is another",
            "Kind.NOT_BELOW, java.util.List.of(\"most\", \"least\"), \"\", \"most\", \"it is below {}");
    assertThat(Files.readString(folder.resolve("talks/Checks.java")))
        .contains("requireText(\"Post\", \"first\", it.first().get());")
        .contains("require(it.last().isEmpty() || it.first().isPresent(), \"Post\", \"last\"")
        .contains(
            "requireEnough(it.heads().isEmpty() || it.heads().size() >= 2, \"Post\", \"heads\"")
        .contains("requireGiven(it.first().isPresent() || !it.heads().isEmpty(), \"Post\", \"\"")
        .contains("!it.other().get().toString().equals(it.first().toString()), \"Post\", \"other\"")
        .contains("it.most().get() >= it.least().get(), \"Post\", \"most\", it.most().get(),")
        .contains("\"it is below \" + it.least().get() + \"\"");
  }

  @Test
  void a_type_that_has_something_to_check_and_never_looks_at_itself_is_refused()
      throws IOException {
    assertThat(
            Compiled.of(folder, "@HiwarStyle public interface Post { /** A. */ String title(); }")
                .errors())
        .containsExactly(
            "Post has something to check: it needs a @Value.Check that calls Checks.of(this)");
  }

  @Test
  void a_limit_that_names_a_member_which_is_not_there_is_refused() throws IOException {
    assertThat(
            Compiled.of(
                    folder,
                    """
                    @HiwarStyle @Wire.AnyOf(value = {"day", "night"}, rule = "when")
                    public interface Post extends Extensible { /** A. */ Optional<String> day(); }
                    """)
                .errors())
        .containsExactly("Post has no member night, which it says it needs");
  }

  @Test
  void a_type_without_a_form_is_refused_where_it_stands() throws IOException {
    assertThat(
            Compiled.of(folder, "@HiwarStyle public interface Post { /** When. */ Date day(); }")
                .errors())
        .containsExactly(
            "Post.day has values of a type that the wire format has no form for: java.util.Date");
  }

  @Test
  void a_member_that_nobody_describes_is_refused() throws IOException {
    assertThat(
            Compiled.of(folder, "@HiwarStyle public interface Post { String title(); }").errors())
        .containsExactly("Post.title has no Javadoc, which the schema quotes");
  }

  @Test
  void more_members_than_a_reader_can_tell_apart_are_refused() throws IOException {
    String members =
        IntStream.range(0, 66)
            .mapToObj(i -> "/** A. */ String m%d();".formatted(i))
            .collect(Collectors.joining(" "));
    assertThat(
            Compiled.of(
                    folder,
                    "@HiwarStyle public interface Post extends Extensible { " + members + "}")
                .errors())
        .containsExactly(
            "Post has 66 members, 2 more than a reader can tell apart; nest some of them");
  }

  @Test
  void two_types_of_one_name_are_refused() throws IOException {
    assertThat(
            Compiled.of(
                    folder,
                    "@HiwarStyle public interface Post extends Extensible { /** A. */ String title(); }",
                    "public interface Office { @HiwarStyle interface Post {} }")
                .errors())
        .containsExactly("Office.Post has the simple name of talks.Post");
  }
}
