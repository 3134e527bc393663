package org.threshold.workflow.improvement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Role;

/**
 * Something that a review or an audit asks to be done better (R-Health-3, R-GP-2); it is done only
 * once somebody says what shows it.
 *
 * @param dueOn the last day in England on which it is in time
 * @param evidence empty while it is open
 */
public record ImprovementAction(
        ActionId id,
        String what,
        ActionSource source,
        Role owner,
        LocalDate dueOn,
        Optional<Evidence> evidence) {

    /**
     * What shows that it is done.
     *
     * @param at UTC
     */
    public record Evidence(String words, ActorId by, Instant at) {

        @Override
        public String toString() {
            return "Evidence[" + by.value() + " " + at + "]";
        }
    }

    /** Whether nobody has shown it to be done. */
    public boolean open() {
        return evidence.isEmpty();
    }

    /** Whether it is open and its day is over. */
    public boolean overdue(LocalDate today) {
        return open() && dueOn.isBefore(today);
    }

    /** The same, done. */
    public ImprovementAction shown(Evidence what) {
        return new ImprovementAction(id, this.what, source, owner, dueOn, Optional.of(what));
    }

    @Override
    public String toString() {
        return "ImprovementAction[" + id + " " + source + " " + dueOn + "]";
    }
}
