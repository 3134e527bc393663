package org.threshold.workflow.investigation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.investigation.domain.EvidentialAction.Progress;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * An evidential action is closed only with what was done or why not. The first, agreeing the list,
 * is done when somebody has answered for every type there is: it is on the list, or it is not
 * needed and why (L-3.1.6b, R-4.2-3b). No list is invented by the system, and none is forgotten.
 */
public final class ActionGate {

    private static final Lesson LESSON =
            new Lesson(
                    "Evidence is lost where nobody says what was secured, and when (lesson 3.1.6).");

    private ActionGate() {}

    /**
     * How somebody closes an action.
     *
     * @param notNeeded for the list only: the types that are not needed
     * @param whyNot for the list only: why not, in words; stays in the database
     */
    public record Taken(Progress.Closed closed, Set<ActionType> notNeeded, String whyNot) {

        public Taken {
            notNeeded = Set.copyOf(notNeeded);
        }

        @Override
        public String toString() {
            return "Taken[" + closed + "]";
        }
    }

    /**
     * Every reason why the action cannot be closed like this; empty when it can.
     *
     * @param onList the types that were put on the list of the investigation, done or not
     */
    public static List<Refusal> refusals(
            EvidentialAction action, Taken taken, Collection<ActionType> onList) {
        List<Refusal> refusals = new ArrayList<>();
        if (taken.closed().words().isBlank()) {
            refusals.add(
                    new Refusal(
                            "words",
                            "It is not said what was done, or why it was not.",
                            "Say in a sentence or two what was done, when and by whom, and where the"
                                    + " evidence is; or why it cannot or need not be done."));
        }
        if (action.what().type() == ActionType.ACTION_LIST) {
            unanswered(taken, onList, refusals);
        }
        return LESSON.toldWith(refusals);
    }

    private static void unanswered(
            Taken taken, Collection<ActionType> onList, List<Refusal> refusals) {
        String missing =
                ActionType.onList().stream()
                        .filter(type -> !onList.contains(type))
                        .filter(type -> !taken.notNeeded().contains(type))
                        .map(ActionType::code)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            refusals.add(
                    new Refusal(
                            "notNeeded",
                            "Nobody has answered for: " + missing + ".",
                            "Put each on the list with its owner, or name it here as not needed."));
        }
        if (!taken.notNeeded().isEmpty() && taken.whyNot().isBlank()) {
            refusals.add(
                    new Refusal(
                            "notNeededReason",
                            "The reason why these actions are not needed is missing.",
                            "Say in a sentence why this child’s case can do without them."));
        }
    }
}
