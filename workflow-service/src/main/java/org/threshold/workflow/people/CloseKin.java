package org.threshold.workflow.people;

import java.time.LocalDate;
import java.util.Set;

/** Who cares for a child, and who its brothers and sisters are wherever they live. */
@FunctionalInterface
public interface CloseKin {

    /**
     * What is recorded of a child on a day.
     *
     * @param on a date in England
     */
    Close of(PersonId child, LocalDate on);

    /**
     * Those close to a child.
     *
     * @param carers whoever is recorded as its carer on that day; roughly known dates count
     * @param siblings those recorded as brother or sister, and every other child of the same mother
     *     or father, as long as they may be children still
     */
    record Close(Set<PersonId> carers, Set<PersonId> siblings) {

        public Close {
            carers = Set.copyOf(carers);
            siblings = Set.copyOf(siblings);
        }
    }
}
