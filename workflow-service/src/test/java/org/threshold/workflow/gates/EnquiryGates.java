package org.threshold.workflow.gates;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.discharge.domain.ContingencyGate;
import org.threshold.workflow.gates.GateCase.Past;
import org.threshold.workflow.referral.CaseRef;

/**
 * The gates of which the class alone is asked, because nobody has brought a case before them over
 * HTTP yet; a test is named that takes the way past each.
 */
final class EnquiryGates {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final CaseRef CASE = new CaseRef("CP-2041");

    private EnquiryGates() {}

    static List<GateCase> all() {
        return List.of(contingency(), AssessmentGates.single(), ContactGates.restriction());
    }

    private static GateCase contingency() {
        return new GateCase(
                ContingencyGate.class,
                "An outcome that rests on the child staying in hospital",
                ContingencyGate.refusals(CASE, new ContingencyGate.Standing.Missing(), NOW),
                new Past(
                        "Somebody says why it cannot wait, and the decision goes on.",
                        "Agree the contingency plan: it stays due",
                        "discharge.app.ContingencyStoryTest#a_decision_that_cannot_wait_goes_on_with_a_reason_and_the_plan_stays_due"));
    }
}
