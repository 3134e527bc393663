package org.threshold.workflow.improvement.app;

import java.util.List;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.platform.Refusal;

/** What became of something that was said of an action. */
public sealed interface ImprovementResult {

    /** It is kept. */
    record Kept(ImprovementAction action) implements ImprovementResult {}

    /** It is not, for every one of these reasons. */
    record Refused(List<Refusal> refusals) implements ImprovementResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such action. */
    record NothingThere() implements ImprovementResult {}
}
