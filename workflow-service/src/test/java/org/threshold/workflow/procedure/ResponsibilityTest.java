package org.threshold.workflow.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;

class ResponsibilityTest {

    private static final Responsibility STEP =
            new Responsibility(
                    "decide-outcome",
                    List.of(Role.TEAM_MANAGER),
                    Role.SERVICE_MANAGER,
                    List.of("the police", "health"),
                    List.of("both parents"),
                    List.of());

    @Test
    @Requirement("R-4.2-3a")
    void whoever_does_it_reads_that_they_are_responsible_and_who_answers_for_it() {
        assertThat(STEP.words(Set.of(Role.TEAM_MANAGER)))
                .containsExactly(
                        "You do this as team manager: you are responsible.",
                        "The service manager is accountable and answers for it.",
                        "Before it is done, ask: the police, health.",
                        "When it is done, these are told: both parents.");
    }

    @Test
    void whoever_answers_for_it_reads_that_and_others_read_who_does() {
        assertThat(STEP.words(Set.of(Role.SERVICE_MANAGER)).getFirst())
                .isEqualTo("You are accountable as service manager: you answer for it.");
        assertThat(STEP.words(Set.of(Role.WARD)).getFirst()).startsWith("The service manager");
    }
}
