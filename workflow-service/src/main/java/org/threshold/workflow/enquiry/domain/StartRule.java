package org.threshold.workflow.enquiry.domain;

import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.MeetingHeld;

/**
 * Which decisions of a meeting start an enquiry, and as what (L-3.1.4b). Immediate protection calls
 * for a joint one; where no meeting has said who leads it, the authority does, whose duty it is
 * (Children Act 1989, s.47).
 */
public final class StartRule {

    private StartRule() {}

    /** How the enquiry begins; empty where the threshold is not met. */
    public static Optional<Start> start(MeetingHeld meeting, ChildOutcome outcome) {
        return outcome.startsEnquiry()
                ? Optional.of(
                        new Start(
                                meeting.discussion(),
                                meeting.heldAt(),
                                outcome.joint(),
                                lead(outcome)))
                : Optional.empty();
    }

    private static Lead lead(ChildOutcome outcome) {
        return switch (outcome) {
            case ChildOutcome.SingleAgencyEnquiry(var lead) -> lead;
            case ChildOutcome.JointEnquiry(var lead) -> lead;
            case ChildOutcome.PoliceAlone(var lead) -> lead;
            case ChildOutcome.ImmediateProtection _,
                    ChildOutcome.NoFurtherAction _,
                    ChildOutcome.Section17 _,
                    ChildOutcome.Reconvene _ ->
                    new Lead(Agency.CHILDRENS_SOCIAL_CARE, "");
        };
    }
}
