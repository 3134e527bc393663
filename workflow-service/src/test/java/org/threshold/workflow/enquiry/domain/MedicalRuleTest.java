package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.strategy.Paediatric.Answer;

/** L-3.1.8, T15. */
class MedicalRuleTest {

    @Test
    void an_assessment_that_is_offered_or_needed_ends_in_an_opinion() {
        assertThat(MedicalRule.needed(Answer.OFFERED, false)).isTrue();
        assertThat(MedicalRule.needed(Answer.NEEDED, false)).isTrue();
    }

    @Test
    void one_that_is_not_needed_does_not() {
        assertThat(MedicalRule.needed(Answer.NOT_NEEDED, false)).isFalse();
    }

    @Test
    void a_mandatory_survey_needs_an_opinion_whatever_the_meeting_said() {
        assertThat(MedicalRule.needed(Answer.NOT_NEEDED, true)).isTrue();
    }
}
