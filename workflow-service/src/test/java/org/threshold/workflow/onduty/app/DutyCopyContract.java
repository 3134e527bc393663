package org.threshold.workflow.onduty.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.onduty.domain.GivenDuty.NIGHT;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.onduty.app.DutyCopy.Kept;

/** What every copy keeps; each test begins without one. */
public abstract class DutyCopyContract {

    protected abstract DutyCopy copy();

    @Test
    void at_first_there_is_none() {
        assertThat(copy().last()).isEmpty();
    }

    @Test
    void an_answer_is_kept_as_it_came() {
        var answer = new Kept(NIGHT, "{\"at\": \"…\",  \"duties\": [] }");

        copy().keep(answer);

        assertThat(copy().last()).contains(answer);
    }

    @Test
    void a_later_answer_takes_its_place_after_a_minute() {
        copy().keep(new Kept(NIGHT, "first"));

        copy().keep(new Kept(NIGHT.plusSeconds(59), "too soon"));
        assertThat(copy().last()).contains(new Kept(NIGHT, "first"));

        copy().keep(new Kept(NIGHT.plusSeconds(60), "second"));
        assertThat(copy().last()).contains(new Kept(NIGHT.plusSeconds(60), "second"));
    }

    @Test
    void an_older_answer_that_comes_late_changes_nothing() {
        copy().keep(new Kept(NIGHT, "first"));

        copy().keep(new Kept(NIGHT.minusSeconds(60), "older"));

        assertThat(copy().last()).contains(new Kept(NIGHT, "first"));
    }

    @Test
    void an_answer_of_a_clock_that_was_ahead_gives_way() {
        copy().keep(new Kept(NIGHT, "of a clock that was ahead"));
        var now = new Kept(NIGHT.minusSeconds(61), "of a clock that is right");

        copy().keep(now);

        assertThat(copy().last()).contains(now);
    }
}
