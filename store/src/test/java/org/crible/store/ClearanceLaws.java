package org.crible.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A clearance holds exactly as long as nothing differs from what it was given on. */
class ClearanceLaws {

  private static Judgement judgement(Evidence evidence) {
    return new Judgement(
        "c-1",
        "u-1",
        Judgement.Verdict.NEGATIVE,
        "anna",
        Instant.parse("2024-05-01T10:00:00Z"),
        "another mother",
        evidence);
  }

  @Property
  void whatIsUnchangedStaysSilent(@ForAll("evidence") Evidence evidence) {
    Evidence again = new Evidence(evidence.customer(), evidence.entity());
    assertThat(Clearance.of(judgement(evidence), again).holds()).isTrue();
    assertThat(again.fingerprint()).isEqualTo(evidence.fingerprint());
  }

  @Property
  void anyOtherFactReopensAndIsNamed(
      @ForAll("evidence") Evidence then,
      @ForAll("facts") Fact changed,
      @ForAll boolean ofCustomer) {
    SortedSet<Fact> customer = new TreeSet<>(then.customer());
    SortedSet<Fact> entity = new TreeSet<>(then.entity());
    SortedSet<Fact> side = ofCustomer ? customer : entity;
    if (!side.remove(changed)) {
      side.add(changed);
    }
    Evidence now = new Evidence(customer, entity);

    Clearance clearance = Clearance.of(judgement(then), now);

    assertThat(clearance.holds()).isFalse();
    assertThat(clearance.changes()).singleElement().asString().contains(changed.toString());
    assertThat(now.fingerprint()).isNotEqualTo(then.fingerprint());
  }

  @Property
  void anIdAloneLeavesTheCustomerOpenAndNotTheListedParty(
      @ForAll("evidence") Evidence now, @ForAll("facts") Fact changed) {
    SortedSet<Fact> id = new TreeSet<>(List.of(new Fact("name", "c-1")));
    Evidence then = new Evidence(id, now.entity());
    Assume.that(!now.entity().contains(changed));
    SortedSet<Fact> more = new TreeSet<>(now.entity());
    more.add(changed);

    assertThat(Clearance.of(judgement(then), now).holds()).isTrue();
    assertThat(Clearance.of(judgement(then), new Evidence(now.customer(), more)).holds()).isFalse();
  }

  @Provide
  Arbitrary<Fact> facts() {
    return Combinators.combine(
            Arbitraries.of("name", "alias", "birthDate", "country", "list", "passportNumber"),
            Arbitraries.strings().withCharRange('a', 'e').ofMinLength(1).ofMaxLength(3))
        .as(Fact::new);
  }

  @Provide
  Arbitrary<Evidence> evidence() {
    return Combinators.combine(facts().set().ofMaxSize(6), facts().set().ofMaxSize(6))
        .as(
            (customer, entity) -> {
              SortedSet<Fact> known = new TreeSet<>(customer);
              known.add(new Fact("name", "Ilya Morev"));
              return new Evidence(known, new TreeSet<>(entity));
            });
  }
}
