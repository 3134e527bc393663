package org.threshold.workflow.challenge.app;

import java.util.List;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.platform.Refusal;

/** What became of raising a challenge, or of answering an answer. */
public sealed interface RaiseResult {

    /** It is kept, and this is how it stands. */
    record Kept(Challenge challenge) implements RaiseResult {}

    /** It says nothing yet. */
    record Refused(List<Refusal> refusals) implements RaiseResult {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case or challenge. */
    record NothingThere() implements RaiseResult {}
}
