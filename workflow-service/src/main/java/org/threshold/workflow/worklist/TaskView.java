package org.threshold.workflow.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Role;

/**
 * A human step that waits, or waited, for somebody.
 *
 * @param step the step in kebab case, for example {@code decide-referral}
 * @param subject what it is a step of
 * @param candidates the roles that may do it
 * @param due when it was opened and by when it is to be done, UTC
 * @param state where it stands
 */
public record TaskView(
        TaskId id, String step, Subject subject, Set<Role> candidates, Due due, TaskState state) {

    public TaskView {
        candidates = Set.copyOf(candidates);
    }

    /**
     * What a task is a step of.
     *
     * @param kind for example {@code referral}
     * @param cases the references of the cases it is about
     */
    public record Subject(String kind, UUID id, List<String> cases) {

        public Subject {
            cases = List.copyOf(cases);
        }
    }

    /** When a task was opened and by when it is to be done. */
    public record Due(Instant openedAt, Instant dueAt) {}
}
