package org.threshold.workflow.safety.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;

/**
 * How a child stands that came home without a decision (L-3.1.7): it stays on the board until a
 * meeting held since then has decided that it may be there, or until it is there no longer.
 */
public enum HomeStanding {
    NO_DECISION("no-decision", "The child is home, and no meeting has decided it."),
    AGAINST_DECISION(
            "against-decision",
            "The child is home although the latest strategy meeting held that it does not return."),
    WAITS_FOR_APPROVAL(
            "waits-for-approval",
            "A meeting held that the child may be home; record the decision for the service manager"
                    + " to approve."),
    OVER("over", "The child is not home any more, or a meeting has decided that it may be.");

    private static final Set<ChangeKind> WHEREABOUTS =
            EnumSet.of(ChangeKind.CHILD_ADMITTED, ChangeKind.CHILD_RETURNED_HOME);
    private static final String ATTENDED = "attended";

    private final String code;
    private final String words;

    HomeStanding(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As sent. */
    public String code() {
        return code;
    }

    /** As shown to people; names nobody. */
    public String words() {
        return words;
    }

    /**
     * How it stands.
     *
     * @param standing the changes of the case that stand
     * @param behind whether a decision stands behind the return by now
     */
    public static HomeStanding of(
            Arrival arrival, List<Change> standing, ReturnHomeEvidence evidence, boolean behind) {
        return behind || !home(standing) ? OVER : byMeetings(arrival, evidence);
    }

    private static boolean home(List<Change> standing) {
        return standing.stream()
                .map(Change::what)
                .filter(what -> WHEREABOUTS.contains(what.kind()))
                .filter(what -> !what.stage().equals(ATTENDED))
                .max(Comparator.comparing(what -> what.occurredAt()))
                .filter(last -> last.kind() == ChangeKind.CHILD_RETURNED_HOME)
                .isPresent();
    }

    private static HomeStanding byMeetings(Arrival arrival, ReturnHomeEvidence evidence) {
        return switch (evidence.meetings()) {
            case MeetingsSay.MayNot _ -> AGAINST_DECISION;
            case MeetingsSay.May(var meeting, var grounds)
                    when meeting.heldAt().isAfter(arrival.knownAt()) ->
                    ApprovalRule.needed(grounds, evidence.young()) ? WAITS_FOR_APPROVAL : OVER;
            case MeetingsSay.May _, MeetingsSay.NotEnough _, MeetingsSay.Nothing() -> NO_DECISION;
        };
    }
}
