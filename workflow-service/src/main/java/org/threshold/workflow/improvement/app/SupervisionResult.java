package org.threshold.workflow.improvement.app;

import java.util.List;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.platform.Refusal;

/** What became of a supervision that somebody wrote down. */
public sealed interface SupervisionResult {

    /** It is kept. */
    record Kept(Supervision supervision) implements SupervisionResult {}

    /** It is not, for every one of these reasons. */
    record Refused(List<Refusal> refusals) implements SupervisionResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NothingThere() implements SupervisionResult {}
}
