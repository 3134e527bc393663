package org.threshold.workflow.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;

/** F-1.3.9: which changes may end what a restriction of contact rests on. */
class BasisEndsTest {

    @ParameterizedTest
    @CsvSource({
        "WRITTEN_AGREEMENT, ended, both, WRITTEN_AGREEMENT",
        "AGREEMENT_BREACHED, breached, both, WRITTEN_AGREEMENT",
        "SUSPECT_STATUS, released, both, POLICE_CONDITION",
        "SUSPECT_STATUS, under-investigation, both, POLICE_CONDITION",
        "SUSPECT_STATUS, conditions-changed, child, POLICE_CONDITION",
        "SUSPECT_STATUS, bailed, none, POLICE_CONDITION",
        "POLICE_INVESTIGATION, no-further-action, both, POLICE_CONDITION"
    })
    @Requirement("F-1.3.9")
    void an_agreement_or_bail_that_may_be_over_is_one(
            ChangeKind kind, String stage, String conditions, BasisKind ended) {
        assertThat(BasisEnds.by(change(kind, stage, conditions))).isEqualTo(Optional.of(ended));
    }

    @ParameterizedTest
    @CsvSource({
        "WRITTEN_AGREEMENT, issued",
        "WRITTEN_AGREEMENT, changed",
        "AGREEMENT_BREACHED, suspected",
        "SUSPECT_STATUS, bailed",
        "SUSPECT_STATUS, arrested",
        "POLICE_INVESTIGATION, charged",
        "EMERGENCY_PROTECTION, ended"
    })
    void what_goes_on_or_begins_ends_none(ChangeKind kind, String stage) {
        assertThat(BasisEnds.by(change(kind, stage, "child"))).isEmpty();
    }

    @Test
    void no_conditions_of_anything_else_end_none() {
        assertThat(BasisEnds.by(change(ChangeKind.NEW_INJURY, "", "none"))).isEmpty();
    }

    private static NewChange change(ChangeKind kind, String stage, String conditions) {
        return new NewChange(
                kind,
                stage,
                List.of(new CaseRef("CP-2041")),
                Instant.parse("2026-11-24T10:00:00Z"),
                Map.of("conditions", conditions),
                "");
    }
}
