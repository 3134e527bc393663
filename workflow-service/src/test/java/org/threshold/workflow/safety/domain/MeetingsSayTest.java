package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.DOES_NOT_RETURN;
import static org.threshold.workflow.safety.domain.Given.NOT_IN_QUESTION;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.mayReturn;
import static org.threshold.workflow.safety.domain.Given.meeting;
import static org.threshold.workflow.safety.domain.Given.notQuorate;
import static org.threshold.workflow.safety.domain.Given.quorate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.safety.domain.LatestConcern.Known;
import org.threshold.workflow.safety.domain.LatestConcern.What;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** What meetings say of a return home: only pulled up, never down. */
class MeetingsSayTest {

    private static final ReturnHome MAY = mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED);
    private static final LatestConcern NOTHING = new LatestConcern.Nothing();

    @Test
    void a_meeting_that_was_not_asked_has_not_answered() {
        assertThat(say(NOTHING, quorate(1, NOT_IN_QUESTION))).isEqualTo(new MeetingsSay.Nothing());
    }

    @Test
    void a_quorate_meeting_says_that_the_child_may_return() {
        assertThat(say(NOTHING, quorate(1, MAY))).isInstanceOf(MeetingsSay.May.class);
    }

    @Test
    void a_later_meeting_that_was_not_asked_takes_nothing_back() {
        assertThat(say(NOTHING, quorate(2, NOT_IN_QUESTION), quorate(1, MAY)))
                .isInstanceOf(MeetingsSay.May.class);
    }

    @Test
    void a_later_meeting_takes_it_back_quorate_or_not() {
        assertThat(say(NOTHING, quorate(1, MAY), quorate(2, DOES_NOT_RETURN)))
                .isEqualTo(new MeetingsSay.MayNot(meeting(2, true)));
        assertThat(say(NOTHING, quorate(1, MAY), notQuorate(2, DOES_NOT_RETURN)))
                .isEqualTo(new MeetingsSay.MayNot(meeting(2, false)));
    }

    @Test
    void of_two_answers_at_one_instant_the_stricter_counts() {
        assertThat(say(NOTHING, quorate(1, MAY), quorate(1, DOES_NOT_RETURN)))
                .isInstanceOf(MeetingsSay.MayNot.class);
    }

    @Test
    void a_meeting_that_was_not_quorate_cannot_say_that_the_child_may_return() {
        assertThat(say(NOTHING, notQuorate(1, MAY)))
                .isEqualTo(
                        new MeetingsSay.NotEnough(
                                meeting(1, false), ((ReturnHome.MayReturn) MAY).grounds()));
    }

    @Test
    void what_an_earlier_quorate_meeting_said_survives_a_later_one_that_agrees() {
        assertThat(say(NOTHING, notQuorate(2, MAY), quorate(1, MAY)))
                .isInstanceOf(MeetingsSay.May.class);
    }

    @Test
    void a_meeting_before_the_latest_injury_cannot_say_it() {
        var injury = new Known(What.INJURY, hours(2));

        assertThat(say(injury, quorate(1, MAY))).isInstanceOf(MeetingsSay.NotEnough.class);
        assertThat(say(injury, quorate(3, MAY))).isInstanceOf(MeetingsSay.May.class);
    }

    private static MeetingsSay say(LatestConcern concern, DecidedForChild... decided) {
        return MeetingsSay.of(List.of(decided), concern);
    }
}
