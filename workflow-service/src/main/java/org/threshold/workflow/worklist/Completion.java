package org.threshold.workflow.worklist;

import java.util.List;
import java.util.function.Function;
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

    /** What each of the three comes to, for example as an answer over HTTP. */
    default <T> T as(
            Function<? super String, ? extends T> done,
            Function<? super List<Refusal>, ? extends T> refused,
            Function<? super String, ? extends T> gone) {
        return switch (this) {
            case Done(var next) -> done.apply(next);
            case Refused(var refusals) -> refused.apply(refusals);
            case Gone(var sentence) -> gone.apply(sentence);
        };
    }
}
