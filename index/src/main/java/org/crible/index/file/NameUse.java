package org.crible.index.file;

import java.util.EnumSet;
import java.util.Set;
import org.crible.match.NameKind;
import org.crible.match.Prepared;

/**
 * That an entity has a name, as which kinds of name it was read and whether the alias is weak;
 * packed so that uses sort by entity.
 */
public final class NameUse {
  private static final NameKind[] KINDS = {
    NameKind.ORGANISATION, NameKind.PERSON, NameKind.CRAFT,
  };
  private static final int WEAK = 1 << KINDS.length;

  /** The bits of a manner that say as which kinds of name it was read. */
  static final int KIND_BITS = WEAK - 1;

  /** How many bits say in which manner an entity has a name. */
  public static final int MANNER_BITS = KINDS.length + 1;

  /** One more than the most entities that an index can hold. */
  static final int MOST_ENTITIES = 1 << (Integer.SIZE - 1 - MANNER_BITS);

  private NameUse() {}

  /**
   * A use.
   *
   * @param manner see {@link #manner(int)}
   */
  static int of(int entity, int manner) {
    return (entity << MANNER_BITS) | manner;
  }

  /** In which manner a name is had. */
  static int manner(Prepared.Name name) {
    return (name.weak() ? WEAK : 0) | bits(name.kinds());
  }

  /** A bit for each kind. */
  static int bits(Set<NameKind> kinds) {
    int bits = 0;
    for (NameKind kind : kinds) {
      bits |= bit(kind);
    }
    return bits;
  }

  /** The bit that stands for a kind in the file; never changed, so that files stay readable. */
  private static int bit(NameKind kind) {
    return switch (kind) {
      case ORGANISATION -> 1;
      case PERSON -> 2;
      case CRAFT -> 4;
    };
  }

  /** The place of the entity. */
  public static int entity(int use) {
    return use >>> MANNER_BITS;
  }

  /** As what the name was read and whether it is weak, without the entity. */
  public static int manner(int use) {
    return use & (1 << MANNER_BITS) - 1;
  }

  /** Whether the list calls the alias weak. */
  public static boolean weak(int use) {
    return (use & WEAK) != 0;
  }

  /** What the name was read as. */
  public static Set<NameKind> kinds(int use) {
    EnumSet<NameKind> kinds = EnumSet.noneOf(NameKind.class);
    for (NameKind kind : KINDS) {
      if ((use & bit(kind)) != 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
