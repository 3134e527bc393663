package org.threshold.workflow.circumstances.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** What is known of the risk to babies stands where people decide about one (R-C&F-10). */
class BabyContextTest {

    private static final BabyContext CONTEXT =
            new BabyContext(ref -> ref.value().equals("CP-2041"));

    @Test
    @Requirement("R-C&F-10")
    void of_a_baby_it_says_what_is_known_of_bruises_of_feeding_and_of_thin_evidence() {
        assertThat(CONTEXT.of(List.of("CP-2041", "CP-3000")))
                .singleElement()
                .satisfies(
                        panel -> {
                            assertThat(panel.facts().getFirst().lines())
                                    .containsExactly("The child of case CP-2041.");
                            assertThat(panel.facts())
                                    .extracting(Fact::about)
                                    .contains(
                                            "A bruise or a mark",
                                            "Feeding, crying and handling",
                                            "Evidence that is not definite");
                            assertThat(panel.facts().stream().skip(1).toList())
                                    .allSatisfy(
                                            fact ->
                                                    assertThat(fact.lines().getFirst())
                                                            .containsPattern("lesson|review|rule"));
                        });
    }

    @Test
    void of_an_older_child_and_of_what_is_no_case_it_says_nothing() {
        assertThat(CONTEXT.of(List.of("CP-3000", "somebody"))).isEmpty();
        assertThat(CONTEXT.of(List.of())).isEmpty();
    }
}
