package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;

/** A change reviews an open enquiry (model.md). */
class ReviewRuleTest {

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {
                "CHILD_ADMITTED",
                "FURTHER_ALLEGATION",
                "NEW_INJURY",
                "CONDITION_WORSENED",
                "DISCHARGE_AGAINST_ADVICE",
                "CHILD_RETURNED_HOME",
                "ADULT_MOVED_IN",
                "CARER_CHANGED",
                "AGREEMENT_BREACHED",
                "SUSPECT_STATUS",
                "SIBLING_IDENTIFIED",
                "CHILD_MISSING",
                "CARE_CONCERN",
                "MEDICAL_REPORT_ISSUED",
                "POLICE_INVESTIGATION"
            })
    @Requirement("R-TVP-4")
    void what_changes_the_childs_situation_has_the_enquiry_reviewed(ChangeKind kind) {
        assertThat(ReviewRule.reviews(change(kind, Map.of()))).isTrue();
    }

    @Test
    void what_the_enquiry_found_out_itself_does_not() {
        assertThat(
                        ReviewRule.reviews(
                                change(
                                        ChangeKind.MEDICAL_REPORT_ISSUED,
                                        Map.of(ReviewRule.FINDING_OF, "the-enquiry"))))
                .isFalse();
    }

    @Test
    void the_meeting_that_opened_it_opened_the_police_investigation_too() {
        assertThat(ReviewRule.reviews(police("opened"))).isFalse();
        assertThat(ReviewRule.reviews(police("no-further-action"))).isTrue();
        assertThat(ReviewRule.reviews(police("charged"))).isTrue();
    }

    private static NewChange police(String stage) {
        return new NewChange(
                ChangeKind.POLICE_INVESTIGATION,
                stage,
                List.of(new CaseRef("CP-1")),
                Instant.EPOCH,
                Map.of(),
                "");
    }

    @Test
    void the_work_itself_does_not() {
        assertThat(ReviewRule.reviews(change(ChangeKind.SECTION_47_STARTED, Map.of()))).isFalse();
        assertThat(ReviewRule.reviews(change(ChangeKind.STRATEGY_MEETING_BOOKED, Map.of())))
                .isFalse();
    }

    private static NewChange change(ChangeKind kind, Map<String, String> codes) {
        return new NewChange(kind, "", List.of(new CaseRef("CP-1")), Instant.EPOCH, codes, "");
    }
}
