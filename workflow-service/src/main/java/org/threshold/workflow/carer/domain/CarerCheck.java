package org.threshold.workflow.carer.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody who took over the care of a child, and what is known of them (R-TVP-4).
 *
 * @param checked who said that everything is known, once it was
 */
public record CarerCheck(
        CarerCheckId id, About about, CarerDetails details, Optional<Checked> checked) {

    /**
     * What it is about.
     *
     * @param change the change that said so (EV-10)
     * @param knownAt when that was recorded, UTC
     */
    public record About(CaseRef caseRef, ChangeId change, Instant knownAt) {}

    /** Who said that everything is known, and when, UTC. */
    public record Checked(StaffId by, Instant at) {}

    /** The same, with what somebody adds. */
    public CarerCheck with(CarerDetails more) {
        return new CarerCheck(id, about, details.with(more), checked);
    }

    /** The same, checked. */
    public CarerCheck checked(Checked how) {
        return new CarerCheck(id, about, details, Optional.of(how));
    }
}
