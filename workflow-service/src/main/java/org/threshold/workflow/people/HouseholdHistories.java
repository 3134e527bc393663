package org.threshold.workflow.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everybody in a child’s household, each with what they were in the plans of children (L-3.1.3a).
 */
@FunctionalInterface
public interface HouseholdHistories {

    /**
     * Those who live with a child on a day, then the partners of the adults among them, then others
     * that are asked for; each once, and never the child itself. The caller keeps the audit of what
     * it shows.
     *
     * <p>A stay whose dates are only roughly known counts on every day that it may cover.
     *
     * @param besides who else is asked for, such as those who were there when something happened
     * @param on a date in England
     */
    List<Member> of(PersonId child, Set<PersonId> besides, LocalDate on);

    /**
     * Somebody of the household.
     *
     * @param adult whether this is surely no child on that day
     * @param plans what they were in the plans of children, here or elsewhere, then or now; and the
     *     child protection plans of any child that they are linked with, whatever they were in them
     * @param children every child that they are linked with: who lives or lived with them, who
     *     belongs to them, in whose record they are a parent, and those of the plans
     */
    record Member(
            PersonView person,
            boolean adult,
            Near near,
            List<PlanRole> plans,
            Set<PersonId> children) {

        public Member {
            plans = List.copyOf(plans);
            children = Set.copyOf(children);
        }

        /** Whether this is an adult who lives with the child. */
        public boolean adultOfTheHome() {
            return adult && near == Near.LIVES_HERE;
        }
    }

    /** How somebody comes to be on the list. */
    enum Near {
        LIVES_HERE,
        PARTNER,
        BESIDES
    }

    /**
     * What an adult was in a plan.
     *
     * @param role {@code risk}, {@code parent}, {@code carer} or {@code protective}; {@code linked}
     *     where nothing is recorded but that they are linked with the child of the plan
     * @param plan the kind of plan in words, such as "child protection"
     * @param reference the plan’s or case’s own; empty when not known
     * @param ended whether it is over
     */
    record PlanRole(String role, String plan, String reference, boolean ended) {

        /** The role of whom nothing is recorded but the link with the child. */
        public static final String LINKED = "linked";
    }
}
