package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/** R-Hosp-10, R-4.2-3b: computed, never ticked. */
class InjuriesKnownTest {

    private static final Optional<SurveyReport> SECOND =
            Optional.of(new SurveyReport.Reported(Instant.EPOCH, "Clear."));
    private static final Lines SURVEYED =
            Lines.needing(true, true).settle(Line.MEDICAL_OPINION).settle(Line.FIRST_SURVEY);

    @Test
    @Requirement("R-4.2-3b")
    void until_the_second_report_they_are_not() {
        assertThat(InjuriesKnown.fully(SURVEYED, Optional.empty())).isFalse();
        assertThat(InjuriesKnown.outstanding(SURVEYED)).containsExactly(Line.SECOND_SURVEY);
    }

    @Test
    void with_the_second_report_they_are() {
        assertThat(InjuriesKnown.fully(SURVEYED.settle(Line.SECOND_SURVEY), SECOND)).isTrue();
    }

    @Test
    void where_a_consultant_left_the_second_out_they_never_are() {
        Optional<SurveyReport> none = Optional.of(new SurveyReport.NotDone("Dr A", "Too ill."));

        assertThat(InjuriesKnown.fully(SURVEYED.settle(Line.SECOND_SURVEY), none)).isFalse();
    }

    @Test
    void without_the_opinion_they_are_not() {
        var lines = Lines.needing(true, false);

        assertThat(InjuriesKnown.fully(lines, Optional.empty())).isFalse();
        assertThat(InjuriesKnown.fully(lines.settle(Line.MEDICAL_OPINION), Optional.empty()))
                .isTrue();
    }
}
