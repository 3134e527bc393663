package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.BABY;
import static org.threshold.workflow.safety.domain.Given.assumed;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.quorate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.safety.app.ReturnHomeResult.Decided;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** F-1.3.7: whoever decides is told that who harmed the child is only assumed. */
class AssumedPerpetratorTest {

    private static final Actor WORKER = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);

    private final SafetyWorld world = new SafetyWorld(hours(5));

    @BeforeEach
    void a_meeting_assumed_who_harmed_the_child() {
        world.discussions.decided.add(quorate(2, assumed(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
    }

    @Test
    @Requirement("F-1.3.7")
    void it_is_said_before_and_after_a_return_is_decided_which_counts_as_of_somebody_unknown() {
        assertThat(world.read().handle(WORKER, BABY).orElseThrow().alert()).isPresent();

        var decided = decide(new Returns(new Home("Home", "Mother", ""), ""));

        assertThat(decided.alert().orElse("")).contains("only assumed");
        assertThat(decided.decision().state()).isEqualTo(DecisionState.WAITS_FOR_APPROVAL);
    }

    @Test
    @Requirement("F-1.3.7")
    void that_the_child_does_not_return_never_waits_for_it() {
        var decided = decide(new DoesNotReturn());

        assertThat(decided.alert()).isEmpty();
        assertThat(decided.decision().state()).isEqualTo(DecisionState.STANDS);
    }

    private Decided decide(ReturnHomeGiven.Answer answer) {
        return (Decided)
                world.decide()
                        .handle(
                                WORKER,
                                BABY,
                                new ReturnHomeGiven(answer, "Weighed.", CriticalThinking.NONE));
    }
}
