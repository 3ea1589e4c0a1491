package org.crible.match.profile;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.match.NameForm;
import org.crible.match.NameKind;
import org.crible.match.Prepared;
import org.crible.match.Token.Kind;
import org.crible.match.name.NameReader;
import org.crible.model.Schema;
import org.crible.model.Statement;

/** The names of one entity, each read as every kind of name that its schema can have. */
final class Readings {
  private final NameReader reader;
  private final Set<NameKind> kinds;
  private boolean organisation;
  private final Map<NameForm, Prepared.Name> names = new LinkedHashMap<>();

  Readings(NameReader reader, Schema schema) {
    this.reader = reader;
    this.kinds = NameKind.of(schema);
  }

  /** Each form once, in the order in which they were read. */
  List<Prepared.Name> names() {
    return List.copyOf(names.values());
  }

  /**
   * Where the name of a party of which the schema leaves open what it is can be no person's, its
   * other names are none either: {@code Changjiang Cunchu} beside {@code Memory Technologies Ltd}.
   */
  void learnKind(Statement name) {
    if (kinds.contains(NameKind.PERSON) && kinds.contains(NameKind.ORGANISATION)) {
      organisation |=
          reader.read(name.value(), NameKind.ORGANISATION).stream().anyMatch(Readings::organises);
    }
  }

  void add(Statement statement, boolean weak) {
    boolean organised = organisation;
    for (NameKind kind : kinds) {
      if (kind == NameKind.PERSON && organised) {
        continue;
      }
      for (NameForm form : reader.read(statement.value(), kind)) {
        names.merge(
            form,
            new Prepared.Name(form, EnumSet.of(kind), weak, statement),
            (known, again) ->
                new Prepared.Name(
                    form, union(known.kinds(), again.kinds()), known.weak(), known.statement()));
        organised |= kind == NameKind.ORGANISATION && organises(form);
      }
    }
  }

  /**
   * Whether nobody would be called that: a generic word beside another one, a legal form or a
   * number. Read as a person's, each of these words would weigh like a surname, and two trading
   * houses be alike. One such word is not enough: there are people called House and Lao.
   */
  private static boolean organises(NameForm form) {
    long generic = form.tokens().stream().filter(t -> t.kind() == Kind.GENERIC).count();
    long other =
        form.tokens().stream()
            .filter(t -> t.kind() == Kind.LEGAL || t.kind() == Kind.NUMBER)
            .count();
    return generic > 0 && generic + other > 1;
  }

  private static Set<NameKind> union(Set<NameKind> some, Set<NameKind> others) {
    EnumSet<NameKind> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
