package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;

/** R-TVP-6c: a plan is reviewed by the first 10:00 of a working day after the contact. */
class PlanReviewLimitTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T20:00, 2026-11-30T10:00", // Saturday: Monday
        "2026-11-24T02:00, 2026-11-24T10:00", // 02:00 on Tuesday: that Tuesday
        "2026-11-24T09:59:59, 2026-11-24T10:00",
        "2026-11-24T10:00, 2026-11-25T10:00", // not the same instant again
        "2026-11-27T18:00, 2026-11-30T10:00", // Friday evening: Monday
        "2026-12-24T22:00, 2026-12-29T10:00", // Christmas, a weekend and a bank holiday between
        "2026-04-03T12:00, 2026-04-07T10:00" // Good Friday: Tuesday after Easter
    })
    @Requirement("R-TVP-6c")
    void the_review_is_due_at_ten(String contact, String due) {
        var deadlines = new DeadlinesInMemory(london(contact)).deadlines();

        var term = deadlines.reckon(LimitCode.OUT_OF_HOURS_PLAN_REVIEW, london(contact));

        assertThat(term.dueAt()).isEqualTo(london(due));
    }
}
