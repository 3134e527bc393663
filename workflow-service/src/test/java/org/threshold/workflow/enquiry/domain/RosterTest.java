package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.people.Born;

/** L-3.1.19, T3d. */
class RosterTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    @Requirement({"L-3.1.19", "R-4.2-5c"})
    void for_a_baby_the_midwife_and_the_health_visitor_are_asked_and_no_school() {
        assertThat(asked(born("2026-11-10")))
                .containsExactlyInAnyOrder(
                        Agency.POLICE,
                        Agency.GP,
                        Agency.ADULT_SERVICES,
                        Agency.HEALTH_VISITING,
                        Agency.MIDWIFERY);
    }

    @Test
    void for_a_school_child_the_school_is_asked_and_no_health_visitor() {
        assertThat(asked(born("2016-11-10")))
                .containsExactlyInAnyOrder(
                        Agency.POLICE, Agency.GP, Agency.ADULT_SERVICES, Agency.SCHOOL);
    }

    @Test
    void a_child_of_three_has_both_a_nursery_and_a_health_visitor() {
        assertThat(asked(born("2023-11-25"))).contains(Agency.SCHOOL, Agency.HEALTH_VISITING);
    }

    @Test
    void where_nobody_knows_the_age_all_are_asked() {
        assertThat(asked(new Born.Unknown()))
                .contains(Agency.SCHOOL, Agency.HEALTH_VISITING, Agency.MIDWIFERY);
    }

    @Test
    void a_medical_or_a_stay_in_hospital_brings_in_the_hospital() {
        var born = born("2016-11-10");

        assertThat(new Roster(born, TODAY, Set.of(), true).agencies()).contains(Agency.HOSPITAL);
        assertThat(new Roster(born, TODAY, Set.of(Circumstance.IN_HOSPITAL), false).agencies())
                .contains(Agency.HOSPITAL);
    }

    @Test
    void the_home_authority_of_a_child_from_elsewhere_is_asked() {
        var roster =
                new Roster(
                        born("2016-11-10"), TODAY, Set.of(Circumstance.RESIDENT_ELSEWHERE), false);

        assertThat(roster.agencies()).contains(Agency.OTHER_AUTHORITY);
    }

    @Test
    void on_the_red_path_the_answer_is_urgent() {
        assertThat(Roster.limit(true, Agency.POLICE)).isEqualTo(LimitCode.T3D_CONTRIBUTION_URGENT);
        assertThat(Roster.limit(false, Agency.POLICE)).isEqualTo(LimitCode.T3D_CONTRIBUTION);
    }

    @Test
    @Requirement("R-4.2-5b")
    void a_practice_is_asked_under_the_limit_that_climbs_to_its_safeguarding_lead() {
        assertThat(Roster.limit(true, Agency.GP)).isEqualTo(LimitCode.T3D_PRACTICE_URGENT);
        assertThat(Roster.limit(false, Agency.GP)).isEqualTo(LimitCode.T3D_PRACTICE);
    }

    private static List<Agency> asked(Born born) {
        return new Roster(born, TODAY, Set.of(), false).agencies();
    }

    private static Born born(String day) {
        return new Born.Known(LocalDate.parse(day));
    }
}
