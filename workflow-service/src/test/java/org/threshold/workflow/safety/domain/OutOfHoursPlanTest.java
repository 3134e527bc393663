package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.safety.domain.OutOfHoursPlan.About;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;

/** R-TVP-6c: a plan protects until it is reviewed. */
class OutOfHoursPlanTest {

    private static final OutOfHoursPlan PLAN =
            new OutOfHoursPlan(
                    new PlanId(new UUID(0, 1)),
                    new About(new ContactId(new UUID(0, 2)), Given.BABY),
                    Given.plan(),
                    MORNING,
                    hours(1),
                    true);

    @Test
    void a_plan_whose_time_ran_out_is_still_live() {
        assertThat(PLAN.expired(hours(15))).isTrue();
        assertThat(PLAN.expired(hours(14))).isFalse();
        assertThat(PLAN.live()).isTrue();
    }

    @Test
    void only_a_review_ends_it() {
        assertThat(PLAN.ended().live()).isFalse();
    }

    @Test
    void a_review_can_let_it_carry_on_until_another_time() {
        var later = PLAN.carryingOn(new Expiry.At(hours(40)), hours(25));

        assertThat(later.live()).isTrue();
        assertThat(later.reviewDueAt()).isEqualTo(hours(25));
        assertThat(later.expired(hours(39))).isFalse();
        assertThat(later.plan().actions()).isEqualTo(PLAN.plan().actions());
    }
}
