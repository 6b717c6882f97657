package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.agreement.AgreementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAsWideAsMeaningsTest {
  @ParameterizedTest
  @CsvSource({"en, public body", "fr, organisme public", "ar, هيئة عمومية"})
  void a_county_that_bargains_is_not_called_a_company_alone(String language, String body) {
    assertThat(BargainingLevel.COMPANY.label(language)).endsWith(body);
  }

  @Test
  void a_memorandum_may_be_one_of_agreement_as_well_as_one_of_understanding() {
    assertThat(AgreementKind.MEMORANDUM.label("en")).isEqualTo("memorandum");
  }
}
