package io.github.hiwar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.DatabindContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class Jackson3DatabindTest extends DatabindContract {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new HiwarModule()).build();

  @Override
  protected Refusal refused(String json) {
    HiwarDatabindException error =
        catchThrowableOfType(
            HiwarDatabindException.class,
            () -> MAPPER.readValue(json, new TypeReference<List<BargainingRecord>>() {}));
    return new Refusal(
        error.findings(), error.getLocation().getLineNr(), error.getLocation().getColumnNr());
  }

  @Test
  void in_a_tree_no_place_is_known_and_none_is_made_up() throws Exception {
    var tree =
        MAPPER.readTree(
            "{\"hiwar\":\"1.0\",\"id\":\"urn:example:r\",\"level\":5,\"parties\":[{}]}");
    HiwarDatabindException error =
        catchThrowableOfType(
            HiwarDatabindException.class, () -> MAPPER.treeToValue(tree, BargainingRecord.class));
    assertThat(error.findings())
        .hasSize(4)
        .allMatch(problem -> problem.where().line() == 0 && problem.where().column() == 0);
  }
}
