package org.crible.match.gender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crible.match.Agreement;
import org.crible.match.Prepared.Fact;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;

class GenderAgreementTest {
  private static Fact<String> fact(String id, String gender) {
    return new Fact<>(gender, new Statement(id, "gender", gender, "test"));
  }

  @Test
  void citesThePairThatAgrees() {
    Fact<String> female = fact("a", "female");
    Fact<String> male = fact("a", "male");
    Fact<String> other = fact("b", "male");
    Agreement agreement = GenderAgreement.of(List.of(female, male), List.of(other));
    assertThat(agreement.value()).isEqualTo(1);
    assertThat(agreement.detail()).isEqualTo("male and male");
    assertThat(agreement.statements()).containsExactly(male.statement(), other.statement());
  }

  @Test
  void citesBothWhereTheyDiffer() {
    Agreement agreement =
        GenderAgreement.of(List.of(fact("a", "female")), List.of(fact("b", "male")));
    assertThat(agreement.value()).isEqualTo(-1);
    assertThat(agreement.detail()).isEqualTo("female and male");
  }
}
