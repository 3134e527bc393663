package org.threshold.workflow.worklist;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;

/** Brings what a feature holds of a case to its child protection conference (R-C&amp;F-11). */
@FunctionalInterface
public interface ConferencePapers {

    /** What this reader may take there; none when the feature knows nothing of the case. */
    List<ConferencePaper> papers(Actor who, String caseRef);

    /** The address of the whole report, for the task of holding the conference. */
    static Optional<String> page(TaskView task) {
        return task.subject().cases().stream()
                .findFirst()
                .map(ref -> "/cases/" + ref + "/conference-report");
    }
}
