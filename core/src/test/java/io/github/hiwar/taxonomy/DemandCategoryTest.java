package io.github.hiwar.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemandCategoryTest {
  @Test
  void every_known_category_has_a_known_parent_and_three_names() {
    assertThat(DemandCategory.known()).hasSizeGreaterThan(60);
    for (DemandCategory category : DemandCategory.known()) {
      category.parent().ifPresent(parent -> assertThat(parent.isKnown()).isTrue());
      assertThat(category.label().orElseThrow().texts().keySet()).containsExactly("en", "fr", "ar");
    }
  }

  @Test
  void custom_categories_hang_below_known_ones_or_are_uris() {
    DemandCategory danger = DemandCategory.of("allowances/x-danger-pay");
    assertThat(danger.isKnown()).isFalse();
    assertThat(danger.isWithin(DemandCategory.of("allowances"))).isTrue();
    assertThat(danger.isWithin(DemandCategory.of("allow"))).isFalse();
    assertThat(DemandCategory.of("https://example.org/a/b").parent()).isEmpty();
  }

  @Test
  void a_mapping_says_how_well_it_fits() {
    assertThat(DemandCategory.of("training").mappedTo(CategoryMapping.Scheme.ACCO))
        .contains(new CategoryMapping("Formation professionnelle", CategoryMapping.Match.EXACT));
    assertThat(DemandCategory.of("policy").mappedTo(CategoryMapping.Scheme.WAGEINDICATOR))
        .isEmpty();
  }
}
