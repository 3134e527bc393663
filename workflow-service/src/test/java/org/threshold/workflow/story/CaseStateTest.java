package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.process.NotificationLadderProcess;
import org.threshold.process.ProcessModels;
import org.threshold.trace.Requirement;
import org.threshold.workflow.architecture.Models;

/** That no process of the product is left out where a concern is raised in every state. */
class CaseStateTest {

    private static final Models MODELS = Models.read(ProcessModels.processIds());
    private static final Set<String> STANDS =
            Arrays.stream(CaseState.values())
                    .flatMap(state -> state.stands().stream())
                    .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @MethodSource("asking")
    @Requirement("L-3.1.25")
    void of_every_process_that_asks_somebody_there_is_a_state_in_which_it_waits(String process) {
        assertThat(MODELS.steps(process)).containsAnyElementsOf(STANDS);
    }

    /** A ladder waits beside any state, for whoever was to be told in it. */
    static Set<String> asking() {
        Set<String> asking =
                ProcessModels.processIds().stream()
                        .filter(id -> !MODELS.steps(id).isEmpty())
                        .collect(Collectors.toSet());
        asking.remove(NotificationLadderProcess.ID);
        return asking;
    }
}
