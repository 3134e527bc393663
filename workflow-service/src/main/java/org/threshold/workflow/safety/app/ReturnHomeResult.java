package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;

/** What became of an attempt to decide on a return home. */
public sealed interface ReturnHomeResult {

    /**
     * It is decided, or waits for the service manager.
     *
     * @param alert what whoever decided has to know of who harmed the child
     */
    record Decided(ReturnHomeDecision decision, Optional<String> alert)
            implements ReturnHomeResult {}

    /** It cannot be decided like this. */
    record Refused(List<Refusal> refusals) implements ReturnHomeResult {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NoSuchCase() implements ReturnHomeResult {}
}
