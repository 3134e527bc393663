package org.threshold.workflow.onduty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.onduty.domain.GivenDuty.CONSULTANT;
import static org.threshold.workflow.onduty.domain.GivenDuty.MORNING;
import static org.threshold.workflow.onduty.domain.GivenDuty.NIGHT;
import static org.threshold.workflow.onduty.domain.GivenDuty.nobodyUntil;
import static org.threshold.workflow.onduty.domain.GivenDuty.paediatrician;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.onduty.domain.Duty.Gap;

class CopyRuleTest {

    private static final Instant NOON = Instant.parse("2026-12-25T12:00:00Z");
    private static final Instant BEFORE_MORNING = MORNING.minusSeconds(1);

    @Test
    void whoever_was_on_duty_is_so_up_to_the_end_of_the_turn() {
        assertThat(at(NIGHT, CONSULTANT)).isEqualTo(CONSULTANT);
        assertThat(at(BEFORE_MORNING, CONSULTANT)).isEqualTo(CONSULTANT);
    }

    @Test
    void a_turn_that_has_ended_may_have_passed_to_somebody_else() {
        assertThat(at(MORNING, CONSULTANT)).isEqualTo(new Cover.MayHaveChanged(CONSULTANT));
    }

    @Test
    void after_a_turn_there_is_nobody_where_the_copy_foresaw_a_gap() {
        var gap = new Gap(MORNING, NOON);

        assertThat(at(MORNING, CONSULTANT, gap)).isEqualTo(nobodyUntil(NOON));
        assertThat(at(NOON, CONSULTANT, gap)).isEqualTo(new Cover.MayHaveChanged(CONSULTANT));
    }

    @Test
    void a_gap_that_has_ended_may_be_filled() {
        var nobody = nobodyUntil(MORNING);

        assertThat(at(BEFORE_MORNING, nobody)).isEqualTo(nobody);
        assertThat(at(MORNING, nobody)).isEqualTo(new Cover.MayHaveChanged(nobody));
    }

    @Test
    void a_gap_without_an_end_goes_on() {
        var nobody = new Cover.Nobody(Optional.empty());

        assertThat(at(NOON, nobody)).isEqualTo(nobody);
    }

    @Test
    void a_role_without_a_rota_has_none_at_any_time() {
        var none = new Cover.NoRota();

        assertThat(at(NOON, none)).isEqualTo(none);
        assertThat(at(NIGHT.minusSeconds(61), none)).isEqualTo(none);
    }

    @Test
    void a_copy_that_is_a_minute_ahead_is_of_the_same_moment() {
        assertThat(at(NIGHT.minusSeconds(60), CONSULTANT)).isEqualTo(CONSULTANT);
    }

    @Test
    void of_the_time_before_it_a_copy_says_nothing() {
        assertThat(at(NIGHT.minusSeconds(61), CONSULTANT)).isEqualTo(new Cover.NotKnown());
    }

    @Test
    void gaps_that_are_over_are_not_ahead() {
        var over = new Gap(NIGHT, MORNING);
        var ahead = new Gap(NOON, NOON.plus(Duration.ofHours(3)));
        var copied = List.of(paediatrician(CONSULTANT, over, ahead));

        var shown = CopyRule.at(MORNING, copied, NIGHT);

        assertThat(shown).singleElement().extracting(Duty::gapsAhead).isEqualTo(List.of(ahead));
    }

    @Test
    void gaps_that_were_left_out_stay_unknown_when_those_listed_are_over() {
        var twenty = Collections.nCopies(20, new Gap(NIGHT, MORNING)).toArray(Gap[]::new);
        var copied = List.of(paediatrician(CONSULTANT, twenty));

        var shown = CopyRule.at(NOON, copied, NIGHT).getFirst();

        assertThat(shown.gapsAhead()).isEmpty();
        assertThat(shown.moreGaps()).isTrue();
    }

    private static Cover at(Instant asked, Cover copied, Gap... gaps) {
        return CopyRule.at(asked, List.of(paediatrician(copied, gaps)), NIGHT).getFirst().cover();
    }
}
