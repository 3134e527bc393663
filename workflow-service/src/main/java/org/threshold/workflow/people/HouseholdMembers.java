package org.threshold.workflow.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who lives with whom on a day. */
public interface HouseholdMembers {

    /**
     * The children a concern about one child is also about: those of every household the child
     * lives in, and of every household an adult of concern lives in (L-3.1.8).
     *
     * <p>The child itself always comes first, with or without a household. A membership whose dates
     * are only roughly known counts on every day it may cover, and somebody whose age is uncertain
     * counts as a child: in doubt a child is included.
     *
     * @param on the day in question, a date in England
     */
    List<ChildAround> childrenAround(PersonId child, Set<PersonId> adultsOfConcern, LocalDate on);

    /**
     * A child around a concern.
     *
     * @param through the households that link the child to it; empty only for a child of no
     *     household
     */
    record ChildAround(PersonView child, Set<HouseholdId> through) {

        public ChildAround {
            through = Set.copyOf(through);
        }
    }
}
