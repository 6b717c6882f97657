package io.github.hiwar.taxonomy;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a demand, a measure or a clause is about: an open, hierarchical code such as {@code
 * allowances/mileage}.
 *
 * <p>The known ones stand in {@code taxonomy.tsv} beside this class, with labels in three languages
 * and an indicative mapping to the WageIndicator macro topics and the themes of the French ACCO
 * open data. Custom codes hang below known ones ({@code allowances/x-danger-pay}) or are absolute
 * URIs. They are ordered by their codes.
 */
public final class DemandCategory extends OpenCode implements Comparable<DemandCategory> {
  private DemandCategory(String code) {
    super(code);
  }

  /**
   * {@return the category with that code, known or not}
   *
   * @param code the code, or an absolute URI
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static DemandCategory of(String code) {
    return new DemandCategory(code);
  }

  /** {@return the categories known to this version, parents before their children} */
  public static List<DemandCategory> known() {
    return Taxonomy.CATEGORIES;
  }

  /** {@return whether this version knows the category} */
  public boolean isKnown() {
    return Taxonomy.ROWS.containsKey(code());
  }

  /**
   * {@return the wider category, empty at the top: {@code allowances} for {@code
   * allowances/mileage}}
   */
  public Optional<DemandCategory> parent() {
    int slash = code().lastIndexOf('/');
    return slash < 0 || code().indexOf(':') >= 0
        ? Optional.empty()
        : Optional.of(new DemandCategory(code().substring(0, slash)));
  }

  /** {@return the widest category around this one, itself if there is none} */
  public DemandCategory top() {
    int slash = code().indexOf('/');
    return slash < 0 || code().indexOf(':') >= 0
        ? this
        : new DemandCategory(code().substring(0, slash));
  }

  /** {@return its name in English, French and Arabic, empty for a category that is not known} */
  @Override
  public Optional<LocalizedText> label() {
    return Optional.ofNullable(Taxonomy.ROWS.get(code())).map(Table.Row::label);
  }

  /**
   * {@return the theme of another classification that it maps to, as an indication}
   *
   * @param scheme the other scheme
   */
  public Optional<CategoryMapping> mappedTo(CategoryMapping.Scheme scheme) {
    return Optional.ofNullable(Taxonomy.ROWS.get(code()))
        .flatMap(row -> Taxonomy.mapping(row, scheme));
  }

  @Override
  public int compareTo(DemandCategory other) {
    return code().compareTo(other.code());
  }
}
