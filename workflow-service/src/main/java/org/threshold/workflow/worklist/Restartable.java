package org.threshold.workflow.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A process that can be started again at the stage its case is in, because the database owns the
 * case and the engine only carries it; each feature brings its own.
 */
public interface Restartable {

    /** The process's id, as its model names it. */
    String process();

    /** The process that carries a subject or a part of it; empty for what others carry. */
    Optional<Carried> carrying(UUID subjectId);

    /**
     * Starts the process of a subject again at the stage of its rows, with the limits that are
     * open. In the caller's transaction, after the instance before it was let go.
     *
     * @param subjectId the subject of the process itself
     * @return the step that it starts at, as the model names it, or what it waits for where that is
     *     no step; empty when the case waits for nothing more of this process, and none is started
     */
    Optional<String> startAgain(UUID subjectId);

    /**
     * What a process carries.
     *
     * @param process the process's id, as its model names it
     * @param subjectId the subject whose id its messages go by
     * @param parts every subject whose steps it waits at, the process's own among them
     * @param cases the references of the cases
     */
    record Carried(String process, UUID subjectId, List<UUID> parts, List<String> cases) {

        public Carried {
            parts = List.copyOf(parts);
            cases = List.copyOf(cases);
        }
    }
}
