package org.threshold.workflow.strategy.domain;

import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.PlannedAction;

/**
 * What a meeting decided, as somebody records it.
 *
 * @param dissents who disagreed, and how it was settled
 */
public record MeetingDecisions(
        List<ChildDecision> children,
        List<PlannedAction> actions,
        List<Dissent> dissents,
        Next next) {

    public MeetingDecisions {
        children = List.copyOf(children);
        actions = List.copyOf(actions);
        dissents = List.copyOf(dissents);
    }

    /** A disagreement; how it was settled, or that it was not. */
    public record Dissent(Agency agency, String what, String settled) {}

    /** What follows the meeting. */
    public sealed interface Next {

        /** Another meeting. */
        record Meeting(Booking booking) implements Next {}

        /** Nothing: the discussion is concluded. */
        record Concluded() implements Next {}

        /** Nobody said. */
        record NotSaid() implements Next {}
    }
}
