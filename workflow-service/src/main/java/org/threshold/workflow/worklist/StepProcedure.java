package org.threshold.workflow.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;

/** How a step is done, for whoever is about to do it (recommendation Children and Families 2). */
@FunctionalInterface
public interface StepProcedure {

    /**
     * The procedure that is in force now.
     *
     * @param version its number, 1 for the first
     * @param from since which day it is in force
     * @param lines what is done, in order
     * @param changed what has changed since this person last did the step; nothing where they have
     *     never done it
     */
    record InForce(int version, LocalDate from, List<String> lines, List<String> changed) {

        public InForce {
            lines = List.copyOf(lines);
            changed = List.copyOf(changed);
        }

        /** Since when it is in force, in words. */
        public String since() {
            return DueWords.day(from);
        }
    }

    /** The procedure of a step, if it has one. */
    Optional<InForce> of(Actor who, String step);

    /**
     * What the step is for this person and for others: who is responsible, accountable, consulted
     * and informed, a sentence each (recommendation 4.2-3). None where nobody has said so.
     */
    default List<String> role(Actor who, String step) {
        return List.of();
    }
}
