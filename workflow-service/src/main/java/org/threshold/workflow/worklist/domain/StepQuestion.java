package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.TaskView;

/**
 * A question in words about a step that waits, to whoever owns it; the step’s limit runs on.
 *
 * @param answer what they said; empty while it waits
 */
public record StepQuestion(UUID id, About about, Said asked, Set<Role> to, Optional<Said> answer) {

    public StepQuestion {
        to = Set.copyOf(to);
    }

    /**
     * What it is about.
     *
     * @param step the step that waits; empty where something was said and no step waits
     * @param words what is to be done, or was said, in words without names
     */
    public record About(TaskView.Subject subject, String step, String words) {}

    /**
     * What somebody said. The words stay in the database.
     *
     * @param as what they work as
     * @param at when, UTC
     */
    public record Said(ActorId by, Role as, Instant at, String words) {

        @Override
        public String toString() {
            return "Said[" + as + " " + at + "]";
        }
    }

    /** The same question, answered. */
    public StepQuestion answered(Said said) {
        return new StepQuestion(id, about, asked, to, Optional.of(said));
    }
}
