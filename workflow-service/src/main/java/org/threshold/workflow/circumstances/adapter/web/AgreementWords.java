package org.threshold.workflow.circumstances.adapter.web;

import java.util.Optional;
import java.util.function.Function;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.deadlines.DueWords;

/** What a manager said to it that somebody is not told, in a sentence. */
final class AgreementWords {

    private AgreementWords() {}

    /** The manager who said something, if one has. */
    static Optional<StaffId> manager(Agreement said) {
        return switch (said) {
            case Agreement.Agreed(var by, _) -> Optional.of(by);
            case Agreement.Refused(var by, _, _) -> Optional.of(by);
            case Agreement.Asked(), Agreement.Overtaken(_) -> Optional.empty();
        };
    }

    /** Whether a manager left them out without a second person. */
    static boolean ownDecision(Agreement said, Optional<ActorId> leftOutBy) {
        return said instanceof Agreement.Agreed(var by, _)
                && leftOutBy.filter(by::equals).isPresent();
    }

    /**
     * The sentence.
     *
     * @param name what a manager is called on the page
     */
    static String of(Agreement said, Function<StaffId, String> name) {
        return switch (said) {
            case Agreement.Asked() -> "A manager is asked to agree.";
            case Agreement.Agreed(var by, var at) ->
                    "Agreed by " + name.apply(by) + ", " + DueWords.exact(at) + ".";
            case Agreement.Refused(var by, var at, var reason) ->
                    "Not agreed by "
                            + name.apply(by)
                            + ", and told, "
                            + DueWords.exact(at)
                            + ": "
                            + reason;
            case Agreement.Overtaken(_) ->
                    "It was corrected or withdrawn before a manager said anything.";
        };
    }
}
