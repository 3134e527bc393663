package org.threshold.workflow.restricted.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.referral.CaseRef;

/**
 * A case that not everybody may read.
 *
 * @param owner the manager who restricted it
 * @param since UTC
 */
public record RestrictedCase(
        RestrictedId id, CaseRef caseRef, Terms terms, Owner owner, Instant since) {

    /** Who answers for it, and in which role. */
    public record Owner(StaffId who, Role as) {}

    /** The last day in England on which it holds. */
    public LocalDate until() {
        return terms.reviewOn().orElseThrow();
    }

    /** Whether it holds: to the end of its last day in England. */
    public boolean holds(Instant now) {
        return !WorkingTime.dayOf(now).isAfter(until());
    }

    /** Whether somebody reads it without opening it. */
    public boolean readBy(Actor who) {
        return who.id().equals(owner.who())
                || who.roles().stream().anyMatch(terms.roles()::contains);
    }
}
