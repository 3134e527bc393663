package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;

/** T7, T7b. */
class ConferenceRuleTest {

    private static final ConferenceRule RULE =
            new ConferenceRule(CALENDAR, london("2026-12-29T17:00"));

    @Test
    void a_working_day_up_to_the_limit_is_right() {
        assertThat(set("2026-12-29", "")).isEmpty();
        assertThat(RULE.late(LocalDate.parse("2026-12-29"))).isFalse();
    }

    @Test
    void a_saturday_a_sunday_and_a_bank_holiday_are_refused_whatever_the_reason() {
        assertThat(set("2026-12-19", "A reason.")).containsExactly("on");
        assertThat(set("2026-12-20", "A reason.")).containsExactly("on");
        assertThat(set("2026-12-25", "A reason.")).containsExactly("on");
    }

    @Test
    void a_day_after_the_limit_needs_a_reason() {
        assertThat(set("2026-12-30", " ")).containsExactly("lateReason");
        assertThat(set("2026-12-30", "The interpreter is ill.")).isEmpty();
    }

    @Test
    void it_cannot_have_been_held_tomorrow() {
        var now = london("2026-12-21T15:00");

        assertThat(fields(RULE.held(on("2026-12-22", ""), now))).containsExactly("on");
        assertThat(RULE.held(on("2026-12-21", ""), now)).isEmpty();
    }

    private static List<String> set(String day, String reason) {
        return fields(RULE.refusals(on(day, reason)));
    }

    private static Conference on(String day, String reason) {
        return new Conference(LocalDate.parse(day), reason);
    }

    private static List<String> fields(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).toList();
    }
}
