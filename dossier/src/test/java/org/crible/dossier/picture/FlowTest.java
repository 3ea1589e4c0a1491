package org.crible.dossier.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crible.dossier.Cases;
import org.crible.evidence.Weighing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 12})
  void eachContributionHasOneRibbonAsWideAsItIsHeavy(int origins) {
    List<Weighing.Assessment> questions = Cases.dossier(origins).weighing().questions();
    Flow flow = Flow.of(questions, title -> title, List.of("One?", "Two?"));
    assertThat(flow.ribbons()).hasSize(origins);
    assertThat(flow.origins()).hasSize(origins);
    assertThat(flow.questions()).hasSize(2);
    assertThat(flow.ribbons())
        .isSortedAccordingTo((one, other) -> Double.compare(other.width(), one.width()));
    double widths = flow.ribbons().stream().mapToDouble(Flow.Ribbon::width).sum();
    double lengths = flow.origins().stream().mapToDouble(Flow.Node::length).sum();
    assertThat(lengths).isCloseTo(widths, org.assertj.core.api.Assertions.within(.2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12})
  void nodesDoNotOverlapAndStayInThePicture(int origins) {
    Flow flow =
        Flow.of(
            Cases.dossier(origins).weighing().questions(),
            title -> "A very long title of an origin that needs more than one line " + title,
            List.of("One?", "Two?"));
    for (List<Flow.Node> side : List.of(flow.origins(), flow.questions())) {
      double free = 0;
      for (Flow.Node node : side) {
        assertThat(node.baseline(0) - 12).isGreaterThanOrEqualTo(free);
        assertThat(node.top()).isGreaterThanOrEqualTo(free);
        free = Math.max(node.top() + node.length(), node.baseline(node.lines().size() - 1));
        assertThat(free).isLessThanOrEqualTo(flow.height());
      }
    }
  }
}
