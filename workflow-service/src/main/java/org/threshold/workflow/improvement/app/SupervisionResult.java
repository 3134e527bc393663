package org.threshold.workflow.improvement.app;

import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.platform.Refusal;

/** What became of a supervision that somebody wrote down. */
public sealed interface SupervisionResult {

    /**
     * It is kept.
     *
     * @param nextBy the day in England by which the next one on the case is to be held
     */
    record Kept(Supervision supervision, LocalDate nextBy) implements SupervisionResult {}

    /** The step was gone before; the sentence says what happened. */
    record Gone(String sentence) implements SupervisionResult {}

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
