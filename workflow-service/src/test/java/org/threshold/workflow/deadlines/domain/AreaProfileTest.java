package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.BUCKS;
import static org.threshold.workflow.deadlines.domain.Times.due;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.deadlines.LimitCode;

/** Buckinghamshire's limits, version 1, and how a profile is read. */
class AreaProfileTest {

    @ParameterizedTest
    @CsvSource({
        "T1_REFERRAL_DECISION, 2026-11-25T17:00",
        "ACT_IMMEDIATE_PROTECTION, 2026-11-24T23:59",
        "ACT_SERVICES, 2026-11-25T17:00",
        "T2_REFERRER_TOLD, 2026-11-25T10:00",
        "T4_SAME_DAY_DISCUSSION, 2026-11-24T23:59",
        "T4A_DISCUSSION, 2026-11-25T10:00",
        "T4D_FULL_MEETING, 2026-12-01T17:00",
        "T4E_DISCUSSION_AFTER_ENQUIRY_BEGAN, 2026-11-25T10:00",
        "T5_DISTRIBUTION, 2026-11-25T17:00",
        "T6_ENQUIRY_OUTCOME, 2026-12-15T17:00",
        "T7_CONFERENCE, 2026-12-15T17:00",
        "T8_ASSESSMENT, 2027-01-29T17:00",
        "T15_MEDICAL, 2026-11-25T10:00",
        "T16_FIRST_SURVEY, 2026-11-25T10:00",
        "T16_SECOND_SURVEY, 2026-12-08T10:00",
        "T18_PAEDIATRIC_VIEW, 2026-11-24T23:59",
        "POLICE_ACCEPTANCE, 2026-11-24T10:30",
        "POLICE_PREPARATION, 2026-11-25T10:00",
        "NEXT_REVIEW, 2026-12-01T17:00",
        "FORENSIC_ACTION, 2026-11-25T10:00",
        "WITNESS_ACTION, 2026-11-26T10:00",
        "OUT_OF_HOURS_PLAN_REVIEW, 2026-11-25T10:00",
        "ACKNOWLEDGE_P1, 2026-11-24T10:30",
        "ACKNOWLEDGE_P2, 2026-11-24T12:00",
        "ACKNOWLEDGE_P3, 2026-11-24T14:00",
        "ACKNOWLEDGE_P4, 2026-11-25T17:00",
        "DELIVER_P1, 2026-11-24T10:02",
        "DELIVER_P2, 2026-11-24T10:15",
        "DELIVER_P3, 2026-11-24T11:00",
        "DELIVER_P4, 2026-11-25T17:00"
    })
    void from_a_Tuesday_at_ten_each_limit_ends_at(LimitCode limit, String due) {
        assertThat(due(limit, "2026-11-24T10:00")).isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource
    void every_limit_says_what_is_to_be_done_and_where_it_comes_from(LimitCode limit) {
        var entry = BUCKS.limit(limit);

        assertThat(entry.words()).isNotBlank();
        assertThat(entry.citation().rule()).isNotBlank();
        assertThat(entry.citation().source()).isNotBlank();
        assertThat(entry.profile()).hasToString("bucks 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"T1_REFERRAL_DECISION", "T7_CONFERENCE", "T8_ASSESSMENT"})
    void a_limit_read_in_an_earlier_edition_says_that_2026_is_unchecked(LimitCode limit) {
        assertThat(BUCKS.limit(limit).citation().source())
                .contains("[K] for Working Together 2026");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DELIVER_.*", "MINOR_CONCERNS_COUNTED"},
            mode = EnumSource.Mode.MATCH_NONE)
    void everything_but_delivery_and_what_only_counts_climbs_a_ladder(LimitCode limit) {
        assertThat(BUCKS.entry(limit).chain().escalates()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit | t1-referral-decision | T1 | one day | none | Decide | somewhere",
                "limit | t99 | T1 | 1 working day | none | Decide | somewhere",
                "limit | t1-referral-decision | T1 | 1 working day | nobody | Decide | somewhere",
                "limit | t1-referral-decision | T1 | 0 working days | none | Decide | somewhere",
                "limit | t1-referral-decision | T1",
                "rung | top | after lunch | chair | | tell",
                "rung | top | +0 office hours | chair | | tell",
                "rung | top | -1 working day | chair | | tell",
                "rung | top | at the limit | | | tell",
                "rung | top | at the limit | the chief | | tell",
                "ladder | top"
            })
    void a_line_that_is_not_understood_is_named_and_refused(String line) {
        assertThatThrownBy(() -> parse(List.of("profile | here | 1", line)))
                .hasMessageContaining(line);
    }

    @Test
    void a_profile_that_lacks_a_limit_is_refused() {
        var line = "limit | t1-referral-decision | T1 | same day | none | Decide | somewhere";

        assertThatThrownBy(() -> parse(List.of("profile | here | 1", line)))
                .hasMessageContaining("lacks the limit");
    }

    @Test
    void a_profile_that_has_a_limit_twice_is_refused() {
        var line = "limit | t1-referral-decision | T1 | same day | none | Decide | somewhere";

        assertThatThrownBy(() -> parse(List.of("profile | here | 1", line, line)))
                .hasMessageContaining("twice");
    }

    private static AreaProfile parse(List<String> lines) {
        return AreaProfileText.parse(lines, _ -> BUCKS);
    }
}
