package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.Path;

/** What the doctors are asked from an injury on (L-3.1.5, R-Hosp-10). */
class InjuryNeedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @Test
    @Requirement({"L-3.1.5", "R-Hosp-10"})
    void the_red_path_or_suspicion_is_enough_and_one_of_them_is_needed() {
        assertThat(InjuryNeed.of(Path.RED, false, months(3), DAY)).contains(new InjuryNeed(true));
        assertThat(InjuryNeed.of(Path.NOT_RED, true, months(3), DAY))
                .contains(new InjuryNeed(true));
        assertThat(InjuryNeed.of(Path.NOT_RED, false, months(3), DAY)).isEmpty();
        assertThat(InjuryNeed.of(Path.RED_HELD, false, months(3), DAY)).isEmpty();
    }

    @Test
    @Requirement("R-Hosp-10")
    void from_24_months_on_the_survey_is_the_doctors_choice() {
        assertThat(InjuryNeed.of(Path.RED, false, new Born.Known(DAY.minusMonths(24)), DAY))
                .contains(new InjuryNeed(false));
        assertThat(
                        InjuryNeed.of(
                                Path.RED,
                                false,
                                new Born.Known(DAY.minusMonths(24).plusDays(1)),
                                DAY))
                .contains(new InjuryNeed(true));
        assertThat(InjuryNeed.of(Path.RED, false, new Born.Unknown(), DAY))
                .contains(new InjuryNeed(true));
    }

    private static Born months(int months) {
        return new Born.Known(DAY.minusMonths(months));
    }
}
