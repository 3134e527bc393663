package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.change;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.injury;
import static org.threshold.workflow.safety.domain.Given.meeting;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.safety.domain.LatestConcern.Known;
import org.threshold.workflow.safety.domain.LatestConcern.Nothing;
import org.threshold.workflow.safety.domain.LatestConcern.What;

/** L-3.1.7: a meeting must have been held after the latest injury or allegation. */
class LatestConcernTest {

    @Test
    void without_an_injury_or_allegation_every_meeting_counts() {
        var concern = LatestConcern.of(List.of(Given.home(1)), List.of());

        assertThat(concern).isEqualTo(new Nothing());
        assertThat(concern.heardBy(meeting(0, true))).isTrue();
    }

    @Test
    void the_latest_of_injuries_and_allegations_is_the_one_that_counts() {
        assertThat(LatestConcern.of(List.of(injury(1), injury(3)), List.of(hours(2))))
                .isEqualTo(new Known(What.INJURY, hours(3)));
        assertThat(LatestConcern.of(List.of(injury(1)), List.of(hours(2))))
                .isEqualTo(new Known(What.ALLEGATION, hours(2)));
    }

    @Test
    void an_admission_counts_only_if_it_was_for_an_injury() {
        var injured = change(ChangeKind.CHILD_ADMITTED, 2, Map.of("reason", "injury"));
        var ill = change(ChangeKind.CHILD_ADMITTED, 2, Map.of("reason", "illness"));

        assertThat(LatestConcern.of(List.of(injured), List.of())).isInstanceOf(Known.class);
        assertThat(LatestConcern.of(List.of(ill), List.of())).isEqualTo(new Nothing());
    }

    @Test
    void an_overdue_meeting_about_an_injury_is_no_new_injury() {
        var overdue = change(ChangeKind.STRATEGY_MEETING_OVERDUE, 2, Map.of("reason", "injury"));

        assertThat(LatestConcern.of(List.of(overdue), List.of())).isEqualTo(new Nothing());
    }

    @Test
    void a_meeting_held_at_the_very_instant_did_not_hear_of_it() {
        var concern = LatestConcern.of(List.of(injury(2)), List.of());

        assertThat(concern.heardBy(meeting(1, true))).isFalse();
        assertThat(concern.heardBy(meeting(2, true))).isFalse();
        assertThat(concern.heardBy(meeting(3, true))).isTrue();
    }
}
