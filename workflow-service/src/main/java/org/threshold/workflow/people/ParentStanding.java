package org.threshold.workflow.people;

import java.time.LocalDate;
import org.threshold.workflow.access.StaffId;

/** What a child's record says about one parent. */
public sealed interface ParentStanding {

    /** Nobody has recorded anything: a gate for whatever is sent to parents. */
    record Blank() implements ParentStanding {}

    /** The parent is this person. */
    record KnownParent(PersonId parent) implements ParentStanding {}

    /** There is no such person, for example nobody else with parental responsibility. */
    record NobodyElse() implements ParentStanding {}

    /** Nobody could say who or where the parent is. */
    record UnknownEnquiriesMade(String enquiries) implements ParentStanding {}

    /**
     * The parent is left out of meetings and letters.
     *
     * @param why in words
     * @param basis on what it rests, in words: an order, advice of legal services, what the police
     *     said; empty where the reason is a basis itself
     * @param reviewOn the day by which this is looked at again
     * @param until the last day on which it holds
     * @param agreedBy the manager who decided it
     */
    record NotToBeContacted(
            ExclusionReason reason,
            String why,
            String basis,
            LocalDate reviewOn,
            LocalDate until,
            StaffId agreedBy)
            implements ParentStanding {

        /** Left out for a reason that is a basis itself. */
        public NotToBeContacted(
                ExclusionReason reason,
                String why,
                LocalDate reviewOn,
                LocalDate until,
                StaffId agreedBy) {
            this(reason, why, "", reviewOn, until, agreedBy);
        }

        /** Whether it is not said on what it rests (F-1.3.9). */
        public boolean withoutBasis() {
            return reason.needsBasis() && basis.isBlank();
        }
    }

    /** Why a parent may be left out (L-3.1.17). */
    enum ExclusionReason {
        RISK,
        COURT_ORDER,
        POLICE_CONDITION,
        WHEREABOUTS_UNKNOWN,
        OTHER;

        /** Whether it has to be said beside it on what it rests (F-1.3.9). */
        public boolean needsBasis() {
            return switch (this) {
                case RISK, OTHER -> true;
                case COURT_ORDER, POLICE_CONDITION, WHEREABOUTS_UNKNOWN -> false;
            };
        }
    }
}
