package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/**
 * A risk of the register as it stands.
 *
 * @param number its place in the register of its case, from 1
 * @param openedAt when it was recorded first, UTC
 * @param end why it was closed; empty while it is open
 */
public record Risk(
        RiskId id,
        CaseRef caseRef,
        int number,
        Instant openedAt,
        RiskSaid said,
        Optional<RiskEnd> end) {

    public boolean open() {
        return end.isEmpty();
    }

    /** The same, said anew. */
    public Risk as(RiskSaid later) {
        return new Risk(id, caseRef, number, openedAt, later, end);
    }

    /** The same, closed. */
    public Risk closed(RiskEnd why) {
        return new Risk(id, caseRef, number, openedAt, said, Optional.of(why));
    }

    /** How it is named without saying what it is: "Risk 2 (neglect, high, little evidence)". */
    public String name() {
        String axes = said.axes().words();
        return "Risk "
                + number
                + " ("
                + axes.substring(0, 1).toLowerCase(Locale.UK)
                + axes.substring(1)
                + ")";
    }
}
