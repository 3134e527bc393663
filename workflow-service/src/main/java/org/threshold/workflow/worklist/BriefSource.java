package org.threshold.workflow.worklist;

import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.Actor;

/**
 * Answers those questions of a case’s brief that a feature owns (requirement L-3.1.24). Lines of
 * one question stand in the order of their sources.
 */
public interface BriefSource {

    /** Its place among those who answer the same question, the lowest first. */
    int order();

    /** The answers for this reader; none when the feature knows nothing of the case. */
    List<BriefLine> of(Actor who, String caseRef);

    /**
     * What stands at the end of a question that this source has no line for, a sentence each: that
     * there is nothing of the kind is an answer too.
     */
    default Map<BriefQuestion, String> otherwise() {
        return Map.of();
    }
}
