package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.inLondon;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.deadlines.domain.Times.profile;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.deadlines.LimitCode;

/** The limits in which areas differ, and where each takes those that it does not state. */
class AreasTest {

    @ParameterizedTest
    @CsvSource({
        // before Christmas 2026: Friday the 25th and Monday the 28th are holidays
        "bucks,       T1_REFERRAL_DECISION,   2026-12-24T10:00, 2026-12-29T17:00",
        "oxfordshire, T1_REFERRAL_DECISION,   2026-12-24T10:00, 2026-12-29T17:00",
        "durham,      T1_REFERRAL_DECISION,   2026-12-24T10:00, 2026-12-29T17:00",
        "bucks,       T4A_DISCUSSION,         2026-12-24T10:00, 2026-12-25T10:00",
        "oxfordshire, T4A_DISCUSSION,         2026-12-24T10:00, 2026-12-25T10:00",
        "durham,      T4A_DISCUSSION,         2026-12-24T10:00, 2026-12-30T17:00",
        "bucks,       T6_ENQUIRY_OUTCOME,     2026-12-24T10:00, 2027-01-19T17:00",
        "oxfordshire, T6_ENQUIRY_OUTCOME,     2026-12-24T10:00, 2027-01-19T17:00",
        "durham,      T6_ENQUIRY_OUTCOME,     2026-12-24T10:00, 2027-01-06T17:00",
        "durham,      T7_CONFERENCE,          2026-12-24T10:00, 2027-01-19T17:00",
        "durham,      T4_SAME_DAY_DISCUSSION, 2026-12-24T21:00, 2026-12-25T01:00",
        // over the end of summer time, Sunday 25 October 2026 at 02:00
        "bucks,       T4A_DISCUSSION,         2026-10-24T12:00, 2026-10-25T11:00",
        "oxfordshire, T4A_DISCUSSION,         2026-10-24T12:00, 2026-10-25T11:00",
        "durham,      T4A_DISCUSSION,         2026-10-24T12:00, 2026-10-27T17:00",
        "durham,      T6_ENQUIRY_OUTCOME,     2026-10-24T12:00, 2026-11-02T17:00"
    })
    void each_area_has_its_own_limit(String area, LimitCode limit, String anchor, String due) {
        var ends = profile(area).entry(limit).length().dueAt(london(anchor), CALENDAR);

        assertThat(inLondon(ends)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oxfordshire", "durham"})
    void a_limit_that_an_area_does_not_state_says_whose_it_is(String area) {
        var there = profile(area);

        for (var limit : LimitCode.values()) {
            var source = there.entry(limit).citation().source();
            assertThat(source)
                    .isNotBlank()
                    .doesNotContain("Buckinghamshire 1.3", "Buckinghamshire 2.4");
            assertThat(there.limit(limit).profile()).hasToString(area + " 1");
        }
        assertThat(there.entry(LimitCode.T8_ASSESSMENT).citation().source())
                .startsWith("no figure of its own, as in bucks 1: Working Together 2023");
        assertThat(there.entry(LimitCode.T6_ENQUIRY_OUTCOME).citation().source())
                .doesNotContain("no figure of its own, as in");
    }

    @Test
    void nobody_waits_longer_than_nationally_for_a_decision_on_a_referral_or_a_conference() {
        for (var area : List.of("bucks", "oxfordshire", "durham")) {
            var there = profile(area);
            assertThat(there.entry(LimitCode.T1_REFERRAL_DECISION).length().words())
                    .isEqualTo("1 working day");
            assertThat(there.entry(LimitCode.T7_CONFERENCE).length().words())
                    .isEqualTo("15 working days");
        }
    }

    @Test
    void a_chain_that_neither_the_area_nor_what_it_falls_back_on_has_is_refused() {
        var lines =
                List.of(
                        "profile | here | 1",
                        "otherwise | bucks | 1",
                        "limit | t7-conference | T7 | 3 working days | nobody | Hold it | here");

        assertThatThrownBy(() -> AreaProfileText.parse(lines, other -> profile(other.area())))
                .hasMessageContaining("nobody");
    }
}
