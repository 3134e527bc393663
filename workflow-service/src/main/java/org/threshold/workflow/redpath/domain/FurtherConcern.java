package org.threshold.workflow.redpath.domain;

import java.util.Set;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.ReferralReceived;

/** What makes a mark on a child that is held count as an injury: anything else that worries. */
public final class FurtherConcern {

    /**
     * Kinds that are a concern by themselves, as the event catalogue names them; a kind that is not
     * recorded yet does no harm here.
     */
    private static final Set<String> ALWAYS =
            Set.of(
                    "new-injury",
                    "further-allegation",
                    "condition-worsened",
                    "discharge-against-advice",
                    "agreement-breached");

    /** An admission for these reasons; illness takes in feeding that fails. */
    private static final Set<String> REASONS = Set.of("injury", "illness");

    private FurtherConcern() {}

    /** Whether another referral of the child is one: suspicion, or anything seen on the child. */
    public static boolean in(ReferralReceived referral, ConcernedChild child) {
        return referral.suspected() || child.mark() != Mark.NONE_SEEN;
    }

    /** Whether a change of circumstance is one. */
    public static boolean in(NewChange change) {
        return switch (change.kind()) {
            case CHILD_ADMITTED -> REASONS.contains(change.code("reason"));
            default -> ALWAYS.contains(change.kind().eventName());
        };
    }
}
