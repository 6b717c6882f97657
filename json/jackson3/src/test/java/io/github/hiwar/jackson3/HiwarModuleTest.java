package io.github.hiwar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.party.Party;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class HiwarModuleTest {
  private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final ObjectMapper PECULIAR =
      JsonMapper.builder()
          .findAndAddModules()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Demand MILEAGE =
      Demand.builder()
          .id("mileage")
          .text(LocalizedText.of("fr", "Indemnité").and("ar", "تعويض"))
          .addRaisedBy(Ref.to(Party.class, "union"))
          .build();

  /** A user's own type, with Hiwar types in it. */
  record Page(
      String caseTitle,
      Demand theDemand,
      List<Meeting> allMeetings,
      Map<String, Quantity> byName,
      LocalizedText note,
      PartialDate since,
      Ref<Party> union,
      DemandStatus lastStatus,
      Status anyStatus,
      MeetingKind kind) {}

  private static final Page PAGE =
      new Page(
          "Mileage",
          MILEAGE,
          List.of(Meeting.builder().id("r").kind(MeetingKind.ROUND).build()),
          Map.of("offer", Money.of("500.00", "MAD")),
          LocalizedText.of("ar", "ملاحظة"),
          PartialDate.parse("2025-10~"),
          Ref.to(Party.class, "union"),
          DemandStatus.RAISED,
          DemandStatus.REFUSED,
          MeetingKind.of("x-own"));

  @Test
  void hiwar_types_travel_in_a_users_own_type_whatever_the_mapper_s_settings() throws Exception {
    for (ObjectMapper mapper : List.of(MAPPER, PECULIAR)) {
      String json = mapper.writeValueAsString(PAGE);
      assertThat(mapper.readValue(json, Page.class)).isEqualTo(PAGE);
      assertThat(json)
          .contains("\"raisedBy\":[\"union\"]")
          .contains("{\"type\":\"money\",\"amount\":\"500.00\",\"currency\":\"MAD\"}")
          .contains("\"demand/raised\"")
          .contains("\"2025-10~\"");
    }
    assertThat(PECULIAR.writeValueAsString(PAGE)).contains("\"the_demand\":{\"id\":\"mileage\"");
  }

  @Test
  void a_record_in_a_mapper_is_the_document_that_hiwar_writes() throws Exception {
    BargainingRecord record =
        BargainingRecord.builder().id("urn:example:r").addDemands(MILEAGE).build();
    assertThat(MAPPER.writeValueAsBytes(record)).isEqualTo(HiwarJson.write(record));
    assertThat(MAPPER.readValue(HiwarJson.write(record), BargainingRecord.class)).isEqualTo(record);
  }

  @Test
  void a_tree_is_read_like_a_text() throws Exception {
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(MILEAGE), Demand.class)).isEqualTo(MILEAGE);
    assertThat(MAPPER.convertValue(PAGE, Page.class)).isEqualTo(PAGE);
  }

  @Test
  void unknown_members_are_kept_even_where_the_mapper_would_fail() throws Exception {
    String json = "{\"id\":\"m\",\"text\":{\"en\":\"x\"},\"x-own\":[1.10]}";
    Demand demand = PECULIAR.readValue(json, Demand.class);
    assertThat(PECULIAR.writeValueAsString(demand)).isEqualTo(json);
  }

  @Test
  void what_is_wrong_is_the_mapper_s_own_error_with_path_and_location() {
    String json =
        "{\"caseTitle\":\"x\",\n"
            + "\"allMeetings\":[{\"id\":\"r\",\"kind\":\"round\",\"on\":\"2025-02-30\"}]}";
    DatabindException error =
        catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue(json, Page.class));
    assertThat(error).isInstanceOf(HiwarDatabindException.class);
    assertThat(error.getPath()).hasSize(3);
    assertThat(error.getPathReference()).contains("allMeetings").contains("[0]").contains("\"on\"");
    assertThat(error.getLocation().getLineNr()).isEqualTo(2);
    assertThat(error).hasMessageContaining("2025-02-30");
    assertThat(((HiwarDatabindException) error).findings()).hasSize(1);
  }

  @Test
  void a_status_of_another_lifecycle_is_not_taken_for_the_one_declared() {
    Throwable error =
        catchThrowableOfType(
            Exception.class, () -> MAPPER.readValue("\"meeting/held\"", DemandStatus.class));
    assertThat(error)
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("is not of the type DemandStatus");
  }

  @Test
  void lists_of_hiwar_types_are_read_by_type_reference() throws Exception {
    List<Demand> demands =
        MAPPER.readValue(
            MAPPER.writeValueAsString(List.of(MILEAGE, MILEAGE)), new TypeReference<>() {});
    assertThat(demands).containsExactly(MILEAGE, MILEAGE);
  }

  @Test
  void every_type_of_the_model_is_registered() {
    assertThat(TypeForms.all().keySet())
        .contains(BargainingRecord.class, Quantity.class, Money.class, Status.class)
        .hasSizeGreaterThan(70);
  }
}
