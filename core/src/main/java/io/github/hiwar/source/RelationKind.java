package io.github.hiwar.source;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How one entity relates to another, in this record or elsewhere: an open list. */
public final class RelationKind extends OpenCode {
  /** The subject takes up the matter of the object again. */
  public static final RelationKind CONTINUES = new RelationKind("continues");

  /** The subject asks or says the same as the object, in new words. */
  public static final RelationKind REWORDS = new RelationKind("rewords");

  /** The subject is a part of the object that now stands on its own. */
  public static final RelationKind SPLITS = new RelationKind("splits");

  /** The subject takes the object in, with others. */
  public static final RelationKind MERGES = new RelationKind("merges");

  /** The subject carries the object out: a decree an agreement, a measure a clause. */
  public static final RelationKind IMPLEMENTS = new RelationKind("implements");

  /** The subject changes the object, which goes on. */
  public static final RelationKind AMENDS = new RelationKind("amends");

  /** The subject ends the object and puts nothing in its place. */
  public static final RelationKind REPEALS = new RelationKind("repeals");

  /** The subject prolongs the object, or makes it anew. */
  public static final RelationKind RENEWS = new RelationKind("renews");

  /** The subject goes beyond the object, which goes on. */
  public static final RelationKind ADDS_TO = new RelationKind("adds-to");

  /** The subject asks for, or grants, the same as the object. */
  public static final RelationKind PARITY_WITH = new RelationKind("parity-with");

  /** The subject puts the object out of force for a time. */
  public static final RelationKind SUSPENDS = new RelationKind("suspends");

  /** The subject ends the object and takes its place. */
  public static final RelationKind REPLACES = new RelationKind("replaces");

  /** The subject and the object cannot both be so, or cannot both be carried out. */
  public static final RelationKind CONTRADICTS = new RelationKind("contradicts");

  /** The subject is given for the object: neither would have been agreed alone. */
  public static final RelationKind IN_RETURN_FOR = new RelationKind("in-return-for");

  /** The subject counts towards the object, which is owed by so much less. */
  public static final RelationKind SET_OFF_AGAINST = new RelationKind("set-off-against");

  /** The subject came to its end by the object: a strike by an agreement, a dispute by a ruling. */
  public static final RelationKind ENDED_BY = new RelationKind("ended-by");

  /** The subject comes about because of the object, which is the reason given for it. */
  public static final RelationKind BECAUSE_OF = new RelationKind("because-of");

  /** The subject was made from the object: an extract, a translation, a figure copied. */
  public static final RelationKind DERIVED_FROM = new RelationKind("derived-from");

  /** What the subject is about goes by the rules of the object. */
  public static final RelationKind GOVERNED_BY = new RelationKind("governed-by");

  /** The subject has to do with the object, and the sources do not say how. */
  public static final RelationKind RELATES_TO = new RelationKind("relates-to");

  private RelationKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static RelationKind of(String code) {
    return new RelationKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<RelationKind> known() {
    return KnownCodes.RELATION_KIND;
  }
}
