package org.threshold.workflow.worklist;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What became of an attempt to end a step. */
public sealed interface Completion {

    /**
     * It is done.
     *
     * @param next what happens now, in a sentence
     */
    record Done(String next) implements Completion {}

    /** It cannot be done like this; the step goes on waiting. */
    record Refused(List<Refusal> refusals) implements Completion {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The step was gone before; the sentence says what happened. */
    record Gone(String sentence) implements Completion {}
}
