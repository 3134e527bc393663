package org.threshold.workflow.onduty.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.onduty.domain.GivenDuty.CONSULTANT;
import static org.threshold.workflow.onduty.domain.GivenDuty.MORNING;
import static org.threshold.workflow.onduty.domain.GivenDuty.NIGHT;
import static org.threshold.workflow.onduty.domain.GivenDuty.paediatrician;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.onduty.app.ShowDuties.Shown;
import org.threshold.workflow.onduty.app.ShowDuties.When;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Duty;

class ShowDutiesTest {

    private static final Actor WORKER = Actors.in(Role.EDT_WORKER);
    private static final Duty ON = paediatrician(CONSULTANT);

    private final FakeDirectory directory = new FakeDirectory();
    private final InMemoryDutyCopy copy = new InMemoryDutyCopy();
    private Instant now = NIGHT;
    private final AskDirectory ask = new AskDirectory(directory, copy, () -> now);
    private final ShowDuties show = new ShowDuties(Actors::require, ask);

    @Test
    void the_directory_is_asked_for_this_second() {
        directory.says(ON);
        now = NIGHT.plusNanos(123_456_000);

        assertThat(now()).isEqualTo(new Shown.Live(NIGHT, List.of(ON)));
        assertThat(directory.asked()).containsExactly(NIGHT);
    }

    @Test
    void when_it_is_away_the_last_answer_says_what_it_still_can() {
        directory.says(ON);
        now();
        directory.goesAway();
        now = MORNING;

        var changed = paediatrician(new Cover.MayHaveChanged(CONSULTANT));
        assertThat(now()).isEqualTo(new Shown.Copied(MORNING, NIGHT, List.of(changed)));
    }

    @Test
    void an_answer_that_cannot_be_used_is_as_none_and_is_not_kept() {
        directory.says(ON);
        now();
        directory.saysNonsense();
        now = NIGHT.plus(Duration.ofHours(1));

        assertThat(now()).isEqualTo(new Shown.Copied(now, NIGHT, List.of(ON)));
    }

    @Test
    void without_a_copy_it_is_said_that_nothing_is_known() {
        assertThat(now()).isEqualTo(new Shown.Away(NIGHT));
    }

    @Test
    void a_copy_that_cannot_be_read_any_more_is_as_none() {
        copy.keep(new DutyCopy.Kept(NIGHT, "of a version before"));

        assertThat(now()).isEqualTo(new Shown.Away(NIGHT));
    }

    @Test
    void for_another_time_the_directory_is_asked_and_nothing_is_kept() {
        directory.says(ON);

        assertThat(at(MORNING)).isEqualTo(new Shown.Live(MORNING, List.of(ON)));
        assertThat(directory.asked()).containsExactly(MORNING);
        assertThat(copy.last()).isEmpty();
    }

    @Test
    void for_another_time_the_copy_of_now_says_what_it_can() {
        directory.says(ON);
        now();
        directory.goesAway();
        var later = MORNING.minusSeconds(60);

        assertThat(at(later)).isEqualTo(new Shown.Copied(later, NIGHT, List.of(ON)));
    }

    @Test
    void a_time_more_than_a_year_away_is_refused_and_now_is_shown() {
        directory.says(ON);
        var far = NIGHT.plus(Duration.ofDays(367));

        assertThat(at(far))
                .isInstanceOfSatisfying(
                        Shown.Refused.class,
                        refused -> {
                            assertThat(refused.now()).isEqualTo(new Shown.Live(NIGHT, List.of(ON)));
                            assertThat(refused.refusal().field()).isEqualTo("at");
                        });
        assertThat(at(NIGHT.plus(Duration.ofDays(366)))).isInstanceOf(Shown.Live.class);
    }

    @Test
    void a_time_that_has_passed_is_refused_since_a_rota_is_no_record() {
        directory.says(ON);

        assertThat(at(NIGHT.minusSeconds(61)))
                .isInstanceOfSatisfying(
                        Shown.Refused.class,
                        refused -> {
                            assertThat(refused.now()).isEqualTo(new Shown.Live(NIGHT, List.of(ON)));
                            assertThat(refused.refusal().field()).isEqualTo("at");
                            assertThat(refused.refusal().toString()).contains("has passed");
                        });
        assertThat(directory.asked()).containsExactly(NIGHT);
    }

    @Test
    void the_minute_that_runs_has_not_passed() {
        directory.says(ON);
        var typed = NIGHT.minusSeconds(60);

        assertThat(at(typed)).isEqualTo(new Shown.Live(typed, List.of(ON)));
    }

    @Test
    void a_system_of_an_agency_may_not_look_and_the_directory_is_not_asked() {
        var system = Actors.in(Role.AGENCY_CLIENT);

        assertThatThrownBy(() -> show.handle(system, new When.Now()))
                .isInstanceOf(AccessRefused.class);
        assertThat(directory.asked()).isEmpty();
    }

    @Test
    void the_copy_is_refreshed_without_anybody_looking() {
        directory.says(ON);

        new RefreshCopy(ask).handle();
        directory.goesAway();

        assertThat(now()).isEqualTo(new Shown.Copied(NIGHT, NIGHT, List.of(ON)));
    }

    private Shown now() {
        return show.handle(WORKER, new When.Now());
    }

    private Shown at(Instant asked) {
        return show.handle(WORKER, new When.At(asked));
    }
}
