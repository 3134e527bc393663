package org.threshold.workflow.people.domain;

import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;

/**
 * One person's time in one household; a child may live in two at once, and may come back to one.
 */
public record Membership(MembershipId id, HouseholdId household, PersonId person, Period period) {

    /** The same, ended. */
    public Membership ended(PartialDate lastDay) {
        return new Membership(id, household, person, period.ended(lastDay));
    }
}
