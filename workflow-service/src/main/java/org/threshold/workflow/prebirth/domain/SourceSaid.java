package org.threshold.workflow.prebirth.domain;

import java.util.List;
import java.util.Set;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.Refusal;

/** What somebody records of a source. */
public sealed interface SourceSaid {

    /**
     * What came of asking it.
     *
     * @param worries what it worries about
     */
    record Answered(Answer answer, Set<Worry> worries) implements SourceSaid {

        public Answered {
            worries = Set.copyOf(worries);
        }

        @Override
        public String toString() {
            return "Answered[" + answer.code() + "]";
        }
    }

    /** There is no such source for this child. */
    record None(String reason) implements SourceSaid {

        @Override
        public Set<Worry> worries() {
            return Set.of();
        }

        @Override
        public String toString() {
            return "None[]";
        }
    }

    /** What the source worries about. */
    Set<Worry> worries();

    /** What is missing from it, or cannot be. */
    default List<Refusal> refusals(Source source) {
        return switch (this) {
            case Answered(var answer, var _) -> answer.refusals();
            case None(var reason) -> none(source, reason);
        };
    }

    private static List<Refusal> none(Source source, String reason) {
        if (!source.mayBeNone()) {
            return List.of(
                    new Refusal(
                            "kind",
                            "There is such a source for every unborn child: "
                                    + source.words()
                                    + ".",
                            "Ask it, or record that it declined or did not answer. A mother"
                                    + " without a GP or midwife needs help to find one."));
        }
        return reason.isBlank()
                ? List.of(
                        new Refusal(
                                "reason",
                                "It is not said why there is no such source.",
                                "Say it in a sentence, for example: there is no partner."))
                : List.of();
    }
}
