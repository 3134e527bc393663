package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;

class SigningSideTest {

    @Test
    void a_manager_signs_for_the_agency_they_work_for() {
        assertThat(SigningSide.of(Agency.POLICE, Set.of(Role.DUTY_INSPECTOR)))
                .contains(SigningSide.POLICE);
        assertThat(SigningSide.of(Agency.CHILDRENS_SOCIAL_CARE, Set.of(Role.TEAM_MANAGER)))
                .contains(SigningSide.SOCIAL_CARE);
        assertThat(SigningSide.of(Agency.OUT_OF_HOURS, Set.of(Role.EDT_MANAGER)))
                .contains(SigningSide.SOCIAL_CARE);
    }

    @Test
    void nobody_signs_for_an_agency_that_is_not_theirs() {
        assertThat(SigningSide.of(Agency.CHILDRENS_SOCIAL_CARE, Set.of(Role.DUTY_INSPECTOR)))
                .isEmpty();
        assertThat(SigningSide.of(Agency.POLICE, Set.of(Role.TEAM_MANAGER))).isEmpty();
        assertThat(SigningSide.of(Agency.CHILDRENS_SOCIAL_CARE, Set.of(Role.DUTY_SOCIAL_WORKER)))
                .isEmpty();
        assertThat(SigningSide.of(Agency.HOSPITAL, Set.of(Role.PAEDIATRICIAN))).isEmpty();
    }
}
