package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Ladders.rungs;

import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.LimitCode;

/** Each chain's rungs, from an anchor in London: number, instant, whom it tells, what it asks. */
class ChainRungTest {

    @Test
    void a_referral_not_decided_climbs_to_the_head_of_service_on_the_second_working_day() {
        assertThat(rungs(LimitCode.T1_REFERRAL_DECISION, "2026-11-23T14:00"))
                .containsExactly(
                        "warned 2026-11-24T15:00 duty-social-worker tell",
                        "at the limit 2026-11-24T17:00 team-manager tell",
                        "then 2026-11-25T11:00 service-manager tell",
                        "top 2026-11-26T10:00 head-of-service tell",
                        "again 2026-11-27T10:00 head-of-service tell",
                        "again 2026-11-30T10:00 head-of-service tell");
    }

    @Test
    void a_referral_on_Maundy_Thursday_climbs_only_on_working_days() {
        assertThat(rungs(LimitCode.T1_REFERRAL_DECISION, "2026-04-02T16:30"))
                .startsWith(
                        "warned 2026-04-07T15:00 duty-social-worker tell",
                        "at the limit 2026-04-07T17:00 team-manager tell",
                        "then 2026-04-08T11:00 service-manager tell",
                        "top 2026-04-09T10:00 head-of-service tell");
    }

    @Test
    void a_same_day_discussion_not_held_climbs_within_an_hour_and_then_every_four_hours() {
        assertThat(rungs(LimitCode.T4_SAME_DAY_DISCUSSION, "2026-11-24T10:00"))
                .containsExactly(
                        "warned 2026-11-24T22:59 chair tell",
                        "at the limit 2026-11-24T23:59 chair+police-referral-sergeant tell",
                        "then 2026-11-25T00:29 edt-manager tell",
                        "top 2026-11-25T00:59 on-call-senior-manager tell",
                        "again 2026-11-25T04:59 on-call-senior-manager tell",
                        "again 2026-11-25T08:59 on-call-senior-manager tell");
    }

    @Test
    void a_same_day_discussion_called_late_at_night_has_four_hours_and_the_same_ladder() {
        assertThat(rungs(LimitCode.T4_SAME_DAY_DISCUSSION, "2026-11-27T23:30"))
                .startsWith(
                        "warned 2026-11-28T02:30 chair tell",
                        "at the limit 2026-11-28T03:30 chair+police-referral-sergeant tell",
                        "then 2026-11-28T04:00 edt-manager tell",
                        "top 2026-11-28T04:30 on-call-senior-manager tell");
    }

    @Test
    void a_discussion_due_in_office_hours_climbs_through_the_managers() {
        assertThat(rungs(LimitCode.T4A_DISCUSSION, "2026-11-24T11:00"))
                .containsExactly(
                        "warned 2026-11-24T15:00 chair tell",
                        "at the limit 2026-11-25T11:00 chair tell",
                        "then 2026-11-25T15:00 team-manager+police-referral-sergeant tell",
                        "top 2026-11-26T17:00 service-manager tell",
                        "again 2026-11-27T10:00 service-manager tell",
                        "again 2026-11-30T10:00 service-manager tell");
    }

    @Test
    void a_warning_that_would_fall_before_the_anchor_is_due_at_the_anchor() {
        assertThat(rungs(LimitCode.T4A_DISCUSSION, "2026-11-28T14:00"))
                .startsWith(
                        "warned 2026-11-28T14:00 chair tell",
                        "at the limit 2026-11-29T14:00 chair tell",
                        "then 2026-11-30T13:00 team-manager+police-referral-sergeant tell",
                        "top 2026-11-30T17:00 service-manager tell");
    }

    @Test
    @Requirement("L-3.1.6a")
    void a_review_date_climbs_like_a_discussion() {
        assertThat(rungs(LimitCode.NEXT_REVIEW, "2026-11-24T11:00"))
                .startsWith(
                        "warned 2026-12-01T13:00 chair tell",
                        "at the limit 2026-12-01T17:00 chair tell",
                        "then 2026-12-02T13:00 team-manager+police-referral-sergeant tell",
                        "top 2026-12-02T17:00 service-manager tell");
    }

    @Test
    @Requirement("L-3.1.11")
    void a_protocol_is_reviewed_after_alerts_60_and_30_days_before_counted_in_England() {
        assertThat(rungs(LimitCode.PROTOCOL_REVIEW, "2026-04-24T00:00"))
                .startsWith(
                        "warned 2027-02-22T17:00 service-manager tell",
                        "then 2027-03-24T17:00 service-manager tell",
                        "at the limit 2027-04-23T17:00 service-manager tell",
                        "top 2027-04-26T17:00 service-manager+head-of-service tell");
    }

    @Test
    void a_notification_of_priority_1_is_taken_over_an_hour_after_it_was_sent() {
        assertThat(rungs(LimitCode.ACKNOWLEDGE_P1, "2026-11-24T10:00"))
                .containsExactly(
                        "second channel 2026-11-24T10:30 recipient second-channel",
                        "ring 2026-11-24T10:45 duty-social-worker ring",
                        "supervisor 2026-11-24T10:45 recipients-supervisor supervisor",
                        "top 2026-11-24T11:00 team-manager take-over",
                        "again 2026-11-24T15:00 team-manager tell",
                        "again 2026-11-24T19:00 edt-manager tell");
    }

    @Test
    void a_notification_of_priority_2_has_hours_where_priority_1_has_minutes() {
        assertThat(rungs(LimitCode.ACKNOWLEDGE_P2, "2026-11-24T14:30"))
                .containsExactly(
                        "second channel 2026-11-24T16:30 recipient second-channel",
                        "ring 2026-11-24T17:30 edt-worker ring",
                        "supervisor 2026-11-24T17:30 recipients-supervisor supervisor",
                        "top 2026-11-24T18:30 edt-manager take-over",
                        "again 2026-11-25T10:00 team-manager tell",
                        "again 2026-11-26T10:00 team-manager tell");
    }

    @Test
    void a_notification_of_priority_3_climbs_in_office_hours() {
        assertThat(rungs(LimitCode.ACKNOWLEDGE_P3, "2026-11-27T16:00"))
                .startsWith(
                        "second channel 2026-11-30T12:00 recipient second-channel",
                        "ring 2026-11-30T14:00 duty-social-worker ring",
                        "supervisor 2026-11-30T14:00 recipients-supervisor supervisor",
                        "top 2026-11-30T16:00 team-manager take-over");
    }

    @Test
    void a_notification_of_priority_4_climbs_over_the_working_days_that_follow() {
        assertThat(rungs(LimitCode.ACKNOWLEDGE_P4, "2026-11-24T16:00"))
                .startsWith(
                        "second channel 2026-11-25T17:00 recipient second-channel",
                        "ring 2026-11-26T13:00 duty-social-worker ring",
                        "supervisor 2026-11-26T13:00 recipients-supervisor supervisor",
                        "top 2026-11-27T10:00 team-manager take-over");
    }
}
