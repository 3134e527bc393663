package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.CaseRef;

/** The roster of a case that has no enquiry. */
class RosterOfCaseTest {

    private static final LocalDate SEVEN_YEARS_AGO = LocalDate.parse("2019-11-24");

    @Test
    void those_are_asked_whom_an_enquiry_for_the_same_child_would_ask() {
        assertThat(roster().of(Given.BABY))
                .containsExactly(
                        Agency.POLICE,
                        Agency.GP,
                        Agency.ADULT_SERVICES,
                        Agency.SCHOOL,
                        Agency.OTHER_AUTHORITY);
    }

    @Test
    void of_a_child_of_whom_nothing_is_known_the_agencies_of_every_age_are_asked() {
        assertThat(roster().of(new CaseRef("CP-9")))
                .contains(Agency.HEALTH_VISITING, Agency.SCHOOL, Agency.MIDWIFERY);
    }

    private static RosterOfCase roster() {
        return new RosterOfCase(
                new OneCase(),
                new OneChild(() -> new Born.Known(SEVEN_YEARS_AGO)),
                List.of(_ -> Set.of(Circumstance.RESIDENT_ELSEWHERE)),
                () -> Bench.MEETING);
    }
}
