package org.threshold.workflow.ward.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * A child was admitted to hospital, told by somebody who knows no reference of ours (R-Hosp-9).
 * However little is known of the child, the admission is a fact and is kept.
 *
 * @param at when the child was admitted, UTC
 * @param detail who brought the child, and why; may be empty
 */
public record AdmissionTold(
        AdmittedChild child, AdmissionReason reason, Instant at, String detail) {

    private static final String ADMITTED = "admitted";
    private static final String REASON = "reason";

    /** What cannot be; empty when nothing is wrong. */
    public List<Refusal> refusals(Instant now) {
        return at.isAfter(now)
                ? List.of(
                        new Refusal(
                                "admittedAt",
                                "The child would have been admitted later than now.",
                                "Give the time of the admission; leave it out if it is now."))
                : List.of();
    }

    /** The same as a change of the circumstances of a case (EV-01). */
    public NewChange of(CaseRef ref) {
        var codes = Map.of(REASON, reason.code());
        return new NewChange(ChangeKind.CHILD_ADMITTED, ADMITTED, List.of(ref), at, codes, detail);
    }

    @Override
    public String toString() {
        return "AdmissionTold[" + reason + " " + at + "]";
    }
}
