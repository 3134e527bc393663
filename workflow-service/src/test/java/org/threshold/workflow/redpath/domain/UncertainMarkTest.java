package org.threshold.workflow.redpath.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.redpath.domain.Marked.VIEW_DUE;
import static org.threshold.workflow.redpath.domain.Marked.held;
import static org.threshold.workflow.redpath.domain.Marked.view;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.redpath.domain.UncertainMark.CountsAsInjury;
import org.threshold.workflow.redpath.domain.UncertainMark.NotAnInjury;

/** L-3.1.5 and T18: a mark that may be an injury. */
class UncertainMarkTest {

    private static final Instant SECOND_BEFORE = VIEW_DUE.minusSeconds(1);

    @Test
    void a_finding_of_no_injury_a_second_before_the_limit_ends_the_concern() {
        var view = view(Finding.NOT_AN_INJURY, SECOND_BEFORE);

        assertThat(held().seen(view)).isEqualTo(new NotAnInjury(held().sighting(), view));
    }

    @Test
    void the_same_finding_at_the_limit_comes_too_late_and_is_kept_with_the_injury() {
        var view = view(Finding.NOT_AN_INJURY, VIEW_DUE);

        assertThat(held().seen(view)).isEqualTo(injury(Cause.NOT_SEEN_IN_TIME, view));
    }

    @Test
    void a_mark_that_a_clinician_confirms_is_an_injury() {
        var view = view(Finding.INJURY, SECOND_BEFORE);

        assertThat(held().seen(view)).isEqualTo(injury(Cause.CONFIRMED, view));
    }

    @Test
    void a_clinician_in_doubt_pulls_up() {
        var view = view(Finding.NOT_EXCLUDED, SECOND_BEFORE);

        assertThat(held().seen(view)).isEqualTo(injury(Cause.NOT_EXCLUDED, view));
    }

    @Test
    void a_further_concern_makes_an_injury_of_it() {
        assertThat(held().furtherConcern(SECOND_BEFORE))
                .isEqualTo(injury(Cause.FURTHER_CONCERN, SECOND_BEFORE));
    }

    @Test
    void it_is_held_until_the_limit_and_an_injury_from_then_on() {
        assertThat(held().at(SECOND_BEFORE)).isEqualTo(held());
        assertThat(held().at(VIEW_DUE)).isEqualTo(injury(Cause.NOT_SEEN_IN_TIME, VIEW_DUE));
    }

    @ParameterizedTest
    @EnumSource
    void what_counts_as_an_injury_stays_one_whatever_a_clinician_finds_later(Finding finding) {
        var injury = injury(Cause.FURTHER_CONCERN, SECOND_BEFORE);
        var view = view(finding, SECOND_BEFORE);

        assertThat(injury.seen(view))
                .isEqualTo(
                        new CountsAsInjury(
                                held().sighting(),
                                Cause.FURTHER_CONCERN,
                                SECOND_BEFORE,
                                Optional.of(view)));
        assertThat(injury.at(VIEW_DUE)).isSameAs(injury);
        assertThat(injury.furtherConcern(VIEW_DUE)).isSameAs(injury);
    }

    @Test
    void a_mark_that_is_no_injury_does_not_become_one() {
        var none = held().seen(view(Finding.NOT_AN_INJURY, SECOND_BEFORE));

        assertThat(none.at(VIEW_DUE)).isSameAs(none);
        assertThat(none.furtherConcern(VIEW_DUE)).isSameAs(none);
        assertThat(none.seen(view(Finding.INJURY, VIEW_DUE))).isSameAs(none);
    }

    private static UncertainMark injury(Cause cause, Instant since) {
        return new CountsAsInjury(held().sighting(), cause, since, Optional.empty());
    }

    private static UncertainMark injury(Cause cause, PaediatricView view) {
        return new CountsAsInjury(held().sighting(), cause, view.at(), Optional.of(view));
    }
}
