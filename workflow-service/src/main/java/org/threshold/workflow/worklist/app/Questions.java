package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.worklist.domain.StepQuestion;

/** The rows of questions about steps. */
public interface Questions {

    void add(StepQuestion question);

    Optional<StepQuestion> find(UUID id);

    /** The question, locked, so that it is answered once. */
    Optional<StepQuestion> lock(UUID id);

    /** Keeps its answer. */
    void answer(StepQuestion answered);

    /** Those about a step of a subject, the latest first. */
    List<StepQuestion> of(UUID subjectId, String step);
}
