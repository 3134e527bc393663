package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.meeting;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.safety.domain.LatestConcern.Known;
import org.threshold.workflow.safety.domain.LatestConcern.What;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Made;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Rests;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Weighed;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** When a decision stands behind a child that goes home. */
class ReturnHomeDecisionTest {

    private static final LatestConcern NOTHING = new LatestConcern.Nothing();
    private static final Rests ON_MEETING =
            new Rests.OnMeeting(meeting(2, true), PerpetratorStatus.KNOWN_AND_EXCLUDED);

    @Test
    void a_return_that_stands_is_behind_it() {
        assertThat(returns(DecisionState.STANDS).behindReturn(NOTHING)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = DecisionState.class, names = "STANDS", mode = EnumSource.Mode.EXCLUDE)
    void a_return_that_waits_or_was_refused_or_overtaken_is_not(DecisionState state) {
        assertThat(returns(state).behindReturn(NOTHING)).isFalse();
    }

    @Test
    void an_injury_or_allegation_after_the_meeting_takes_it_away() {
        var decision = returns(DecisionState.STANDS);

        assertThat(decision.behindReturn(new Known(What.ALLEGATION, hours(3)))).isFalse();
        assertThat(decision.behindReturn(new Known(What.INJURY, hours(1)))).isTrue();
    }

    @Test
    void that_the_child_does_not_return_is_behind_no_return() {
        var stays =
                decision(
                        new ReturnHomeGiven(
                                new DoesNotReturn(), "Too early.", CriticalThinking.NONE),
                        new Rests.OnNothing(),
                        DecisionState.STANDS);

        assertThat(stays.behindReturn(NOTHING)).isFalse();
    }

    private static ReturnHomeDecision returns(DecisionState state) {
        var given =
                new ReturnHomeGiven(
                        new Returns(new Home("Home", "Mother", ""), ""),
                        "Agreed.",
                        CriticalThinking.NONE);
        return decision(given, ON_MEETING, state);
    }

    private static ReturnHomeDecision decision(
            ReturnHomeGiven given, Rests rests, DecisionState state) {
        return new ReturnHomeDecision(
                new ReturnHomeId(new UUID(0, 1)),
                Given.BABY,
                given,
                new Weighed(rests, List.of()),
                state,
                new Made(new StaffId(new UUID(0, 2)), hours(2)));
    }
}
