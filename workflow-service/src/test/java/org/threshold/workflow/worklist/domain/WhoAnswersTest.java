package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.Role.DUTY_INSPECTOR;
import static org.threshold.workflow.access.Role.DUTY_SOCIAL_WORKER;
import static org.threshold.workflow.access.Role.EDT_WORKER;
import static org.threshold.workflow.access.Role.POLICE_REFERRAL_SERGEANT;
import static org.threshold.workflow.access.Role.TEAM_MANAGER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;

/** Who is asked about a step. */
class WhoAnswersTest {

    @Test
    void whoever_owns_the_step_in_another_agency_is_asked() {
        assertThat(
                        WhoAnswers.of(
                                Set.of(TEAM_MANAGER, POLICE_REFERRAL_SERGEANT),
                                Agency.POLICE,
                                true))
                .containsExactly(TEAM_MANAGER);
    }

    @Test
    void a_question_about_a_step_of_one_s_own_goes_to_the_duty_social_worker() {
        assertThat(
                        WhoAnswers.of(
                                Set.of(POLICE_REFERRAL_SERGEANT, DUTY_INSPECTOR),
                                Agency.POLICE,
                                true))
                .containsExactly(DUTY_SOCIAL_WORKER);
        assertThat(WhoAnswers.of(Set.of(), Agency.POLICE, true))
                .containsExactly(DUTY_SOCIAL_WORKER);
    }

    @Test
    void out_of_hours_the_night_is_asked_as_well() {
        assertThat(WhoAnswers.of(Set.of(TEAM_MANAGER), Agency.POLICE, false))
                .containsExactlyInAnyOrder(TEAM_MANAGER, EDT_WORKER);
    }
}
