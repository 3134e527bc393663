package org.threshold.workflow.worklist;

import java.util.List;
import org.threshold.workflow.access.Actor;

/**
 * Brings the significant events that a feature owns into a case’s chronology (requirement
 * R-4.2-7c). What was corrected or withdrawn is none.
 */
@FunctionalInterface
public interface ChronologySource {

    /**
     * The events for this reader, in any order; none when the feature knows nothing of the case.
     */
    List<ChronologyEntry> chronology(Actor who, String caseRef);

    /** What sort of events these are. */
    default ChronologyKind kind() {
        return ChronologyKind.CHANGE;
    }
}
