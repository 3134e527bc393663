package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.Fact;

/** T4a and T4b: by when a concern is discussed. */
class CallLimitTest {

    @ParameterizedTest
    @EnumSource(
            value = Path.class,
            names = {"RED", "RED_HELD"})
    void an_injury_to_a_child_that_is_not_mobile_is_discussed_the_same_day(Path path) {
        assertThat(CallLimit.of(call(path, Set.of(), false)))
                .isEqualTo(LimitCode.T4_SAME_DAY_DISCUSSION);
    }

    @Test
    void any_injury_is_discussed_the_same_day() {
        assertThat(CallLimit.of(call(Path.NOT_RED, Set.of(Fact.INJURY), false)))
                .isEqualTo(LimitCode.T4_SAME_DAY_DISCUSSION);
    }

    @Test
    void whoever_raises_a_concern_may_ask_for_today() {
        assertThat(CallLimit.of(call(Path.NOT_RED, Set.of(), true)))
                .isEqualTo(LimitCode.T4_SAME_DAY_DISCUSSION);
    }

    @Test
    void another_suspicion_is_discussed_within_the_areas_usual_limit() {
        assertThat(CallLimit.of(call(Path.NOT_RED, Set.of(Fact.IN_HOSPITAL), false)))
                .isEqualTo(LimitCode.T4A_DISCUSSION);
    }

    private static CallForDiscussion call(Path path, Set<Fact> facts, boolean today) {
        return new CallForDiscussion(
                new CallForDiscussion.Source(
                        "referral", new UUID(0, 3), Instant.parse("2026-11-23T09:00:00Z")),
                new CallForDiscussion.About(
                        List.of(new ChildOfConcern(Given.BABY, path)), Set.of(), Set.of()),
                facts,
                today,
                "Somebody suspects harm.");
    }
}
