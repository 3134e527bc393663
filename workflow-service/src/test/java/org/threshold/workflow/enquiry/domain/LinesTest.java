package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.threshold.process.FamilyVisitProcess;
import org.threshold.process.MedicalOpinionProcess;
import org.threshold.process.SkeletalSurveyProcess;

class LinesTest {

    @Test
    void the_child_and_the_parents_are_always_followed() {
        assertThat(Lines.needing(false, false).open())
                .containsExactly(Line.CHILD_SEEN, Line.PARENTS_SPOKEN_TO);
    }

    @Test
    void the_process_leaves_out_what_is_not_needed() {
        assertThat(Lines.needing(false, false).leftOut())
                .containsExactly(Line.MEDICAL_OPINION, Line.FIRST_SURVEY, Line.SECOND_SURVEY);
    }

    @Test
    void the_process_does_not_wait_for_a_line_that_was_added_but_it_stays_open() {
        var lines =
                Lines.needing(false, false)
                        .settle(Line.CHILD_SEEN)
                        .settle(Line.PARENTS_SPOKEN_TO)
                        .add(Line.MEDICAL_OPINION);

        assertThat(lines.processFollowedAll()).isTrue();
        assertThat(lines.open()).containsExactly(Line.MEDICAL_OPINION);
    }

    @Test
    void the_process_waits_for_every_line_it_began_with() {
        assertThat(Lines.needing(true, false).settle(Line.CHILD_SEEN).processFollowedAll())
                .isFalse();
    }

    @Test
    void a_line_can_be_followed_again() {
        var lines = Lines.needing(true, false).settle(Line.MEDICAL_OPINION);

        assertThat(lines.again(Line.MEDICAL_OPINION).open()).contains(Line.MEDICAL_OPINION);
        assertThat(lines.add(Line.MEDICAL_OPINION)).isEqualTo(lines);
    }

    @Test
    void the_codes_are_the_steps_of_the_models() {
        assertThat(Arrays.stream(Line.values()).map(Line::code))
                .containsExactly(
                        FamilyVisitProcess.Steps.SEE_CHILD,
                        FamilyVisitProcess.Steps.SPEAK_TO_PARENTS,
                        MedicalOpinionProcess.Steps.GIVE_MEDICAL_OPINION,
                        SkeletalSurveyProcess.Steps.REPORT_FIRST_SURVEY,
                        SkeletalSurveyProcess.Steps.REPORT_SECOND_SURVEY);
    }
}
