package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import org.crible.lists.Datasets;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;

class PartyDraftTest {
  @Test
  void linksUnderARoleOfOneWord() {
    PartyDraft draft =
        new PartyDraft(Datasets.named("us_ofac_sdn", "ofac"), "1", FollowTheMoney.schema("Person"));
    draft.link("2", "Operator", "SOMEONE", "Remarks: Operator");
    assertThat(draft.related().getFirst().values("role")).containsExactly("Operator");
  }
}
