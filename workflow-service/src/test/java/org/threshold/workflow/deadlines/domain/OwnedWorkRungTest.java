package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Ladders.rungs;

import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.LimitCode;

/** Work that somebody owns climbs four hours of its own clock after its limit. */
class OwnedWorkRungTest {

    @Test
    void a_medical_s_four_hours_run_through_the_night() {
        assertThat(rungs(LimitCode.T15_MEDICAL, "2026-11-26T22:00"))
                .startsWith(
                        "at the limit 2026-11-27T22:00 owner+our-lead tell",
                        "then 2026-11-28T02:00 owners-supervisor supervisor",
                        "top 2026-11-30T17:00 owners-manager+team-manager tell",
                        "again 2026-12-01T10:00 owners-manager+team-manager tell");
    }

    @Test
    void a_distribution_s_four_hours_run_in_office_hours() {
        assertThat(rungs(LimitCode.T5_DISTRIBUTION, "2026-11-26T15:00"))
                .startsWith(
                        "at the limit 2026-11-27T17:00 owner+our-lead tell",
                        "then 2026-11-30T13:00 owners-supervisor supervisor",
                        "top 2026-11-30T17:00 owners-manager+team-manager tell");
    }

    @Test
    @Requirement({"R-Hosp-7", "L-3.1.16"})
    void what_a_consultant_owes_a_child_climbs_to_the_clinical_lead_before_our_manager() {
        assertThat(rungs(LimitCode.CONSULTANT_HANDOVER_ACCEPTED, "2026-11-24T10:00"))
                .startsWith(
                        "at the limit 2026-11-24T11:00 owner+clinical-lead tell",
                        "then 2026-11-24T12:00 clinical-lead supervisor",
                        "top 2026-11-24T15:00 team-manager tell");
        assertThat(rungs(LimitCode.CONSULTANT_REVIEW, "2026-11-24T10:00"))
                .startsWith("at the limit 2026-11-25T10:00 owner+clinical-lead tell");
        assertThat(rungs(LimitCode.CONSULTANT_REVIEW_UNDER_ONE, "2026-11-24T06:00"))
                .startsWith("at the limit 2026-11-24T18:00 owner+clinical-lead tell");
    }

    @Test
    void an_out_of_hours_plan_not_reviewed_by_ten_climbs_the_same_day() {
        assertThat(rungs(LimitCode.OUT_OF_HOURS_PLAN_REVIEW, "2026-11-28T20:00"))
                .startsWith(
                        "at the limit 2026-11-30T10:00 owner+our-lead tell",
                        "then 2026-11-30T14:00 owners-supervisor supervisor",
                        "top 2026-12-01T17:00 owners-manager+team-manager tell");
    }

    @Test
    @Requirement("L-3.1.6b")
    void a_forensic_action_climbs_to_both_managers() {
        assertThat(rungs(LimitCode.FORENSIC_ACTION, "2026-11-24T09:00"))
                .startsWith(
                        "at the limit 2026-11-25T09:00 owner+our-lead tell",
                        "then 2026-11-25T13:00 owners-supervisor supervisor",
                        "top 2026-11-26T17:00 owners-manager+team-manager tell");
    }

    @Test
    void a_conference_is_warned_of_two_working_days_ahead() {
        assertThat(rungs(LimitCode.T7_CONFERENCE, "2026-11-24T14:00"))
                .startsWith(
                        "warned 2026-12-14T09:00 our-lead tell",
                        "at the limit 2026-12-15T17:00 our-lead+team-manager tell",
                        "then 2026-12-16T13:00 service-manager tell",
                        "top 2026-12-16T17:00 head-of-service tell");
    }

    @Test
    void protection_decided_on_climbs_to_the_managers_of_the_night() {
        assertThat(rungs(LimitCode.ACT_IMMEDIATE_PROTECTION, "2026-11-24T14:00"))
                .startsWith(
                        "warned 2026-11-24T22:59 edt-worker tell",
                        "at the limit 2026-11-24T23:59 edt-manager tell",
                        "top 2026-11-25T00:29 on-call-senior-manager tell",
                        "again 2026-11-25T04:29 on-call-senior-manager tell");
    }

    @Test
    @Requirement("L-3.1.5")
    void an_investigation_the_police_have_not_accepted_goes_to_sergeant_and_inspector() {
        assertThat(rungs(LimitCode.POLICE_ACCEPTANCE, "2026-11-24T14:00"))
                .startsWith(
                        "at the limit 2026-11-24T14:30 police-referral-sergeant tell",
                        "top 2026-11-24T15:00 duty-inspector tell",
                        "again 2026-11-24T19:00 duty-inspector tell");
    }
}
