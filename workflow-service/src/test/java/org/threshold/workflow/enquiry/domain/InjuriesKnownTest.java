package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.domain.InjuriesKnown.Surveys;

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

    @Test
    void what_nobody_has_reported_is_why_they_are_not_known() {
        assertThat(gaps(SURVEYED, Optional.empty()))
                .containsExactly(new InjuryGap.Outstanding(Line.SECOND_SURVEY));
    }

    @Test
    @Requirement("R-Hosp-10")
    void what_a_consultant_left_out_stays_unknown_and_says_why() {
        var left = SURVEYED.settle(Line.SECOND_SURVEY);
        var notDone = Optional.<SurveyReport>of(new SurveyReport.NotDone("Dr A", "Too ill."));

        assertThat(InjuriesKnown.gaps(left, new Surveys(notDone, Optional.empty())))
                .containsExactly(new InjuryGap.LeftOut(Line.FIRST_SURVEY, "Dr A", "Too ill."));
        assertThat(gaps(left, notDone))
                .containsExactly(new InjuryGap.LeftOut(Line.SECOND_SURVEY, "Dr A", "Too ill."));
    }

    @Test
    void once_they_are_known_there_is_no_reason_why_not() {
        assertThat(gaps(SURVEYED.settle(Line.SECOND_SURVEY), SECOND)).isEmpty();
        assertThat(gaps(Lines.needing(false, false), Optional.empty())).isEmpty();
    }

    private static List<InjuryGap> gaps(Lines lines, Optional<SurveyReport> second) {
        return InjuriesKnown.gaps(lines, new Surveys(SECOND, second));
    }
}
