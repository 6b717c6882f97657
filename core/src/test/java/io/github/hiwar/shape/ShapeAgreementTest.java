package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.party.Office;
import io.github.hiwar.party.Side;
import io.github.hiwar.terms.Modality;
import io.github.hiwar.value.Identifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeAgreementTest {
  static List<Shape<?>> shapes() {
    return Shapes.all();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void a_type_and_its_shape_agree(Shape<?> shape) {
    assertThat(ShapeAgreement.faults(shape)).isEmpty();
    assertThat(ShapeAgreement.isExtensible(shape)).isTrue();
  }

  @Test
  void every_public_shape_is_reached_from_the_record() throws IllegalAccessException {
    List<Shape<?>> reached = Shapes.all();
    for (Class<?> holder :
        List.of(
            ActionShapes.class,
            AgreementShapes.class,
            BallotShapes.class,
            DemandShapes.class,
            MeasureShapes.class,
            MeetingShapes.class,
            PartyShapes.class,
            PayShapes.class,
            QuantityShapes.class,
            RecordShapes.class,
            SourceShapes.class,
            TermsShapes.class,
            TransitionShapes.class,
            ValueShapes.class)) {
      for (var field : holder.getFields()) {
        if (field.getType() == Shape.class) {
          assertThat(reached).contains((Shape<?>) field.get(null));
        }
      }
    }
  }

  @Test
  void names_offices_and_quotes_of_people_are_marked_as_personal() {
    assertThat(personal(PartyShapes.PERSON)).containsExactly("name", "aliases", "offices");
    assertThat(personal(SourceShapes.CITATION)).containsExactly("quote");
  }

  private static List<String> personal(Shape<?> shape) {
    return shape.members().stream().filter(Member::isPersonal).map(Member::name).toList();
  }

  @Test
  void a_missing_member_is_noticed() {
    Shape<Identifier> wrong =
        identifier()
            .one("scheme", Form.TEXT, Identifier::scheme, Identifier.Builder::scheme, "The list.")
            .build();
    assertThat(ShapeAgreement.faults(wrong))
        .containsExactlyInAnyOrder(
            "Identifier.value: not in the shape", "Identifier.uri: not in the shape");
  }

  @Test
  void a_wrong_cardinality_is_noticed() {
    Shape<Identifier> wrong =
        identifier()
            .optional(
                "scheme",
                Form.TEXT,
                i -> Optional.of(i.scheme()),
                Identifier.Builder::scheme,
                "The list.")
            .build();
    assertThat(ShapeAgreement.faults(wrong))
        .contains("Identifier.scheme: is OPTIONAL in the shape and ONE in the type");
  }

  @Test
  void a_wrong_code_list_is_noticed() {
    Shape<io.github.hiwar.party.Party> wrong =
        Shape.of(
                io.github.hiwar.party.Party.class,
                io.github.hiwar.party.Party::builder,
                io.github.hiwar.party.Party.Builder::build,
                io.github.hiwar.party.Party.Builder::extensions)
            .<Modality>optional(
                "side", Form.closed(Modality.class), p -> Optional.empty(), (b, v) -> {}, "A side.")
            .build();
    assertThat(ShapeAgreement.faults(wrong))
        .contains("Party.side: the code list is not that of " + Side.class.getSimpleName());
  }

  @Test
  void a_wrong_type_of_value_is_noticed() {
    Shape<Office> wrong =
        Shape.of(Office.class, Office::builder, Office.Builder::build, Office.Builder::extensions)
            .<String>one("title", Form.TEXT, o -> "", (b, v) -> {}, "The title.")
            .build();
    assertThat(ShapeAgreement.faults(wrong))
        .contains("Office.title: is String in the shape and LocalizedText in the type");
  }

  private static Shape.Definition<Identifier, Identifier.Builder> identifier() {
    return Shape.of(
        Identifier.class,
        Identifier::builder,
        Identifier.Builder::build,
        Identifier.Builder::extensions);
  }
}
