package org.threshold.workflow.walk;

import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.incident.domain.Engagement;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.strategy.OutcomeKind;
import org.threshold.workflow.strategy.domain.Seat;

/** Something that somebody reports or decides. */
sealed interface Move {

    /** Who the child is, as far as it decides anything. */
    record Child(Mobility mobility, int daysOld) {}

    record Refer(Mark mark, Child child, boolean suspected) implements Move {}

    /**
     * The next step on a referral.
     *
     * @param rejected whether a listed reason is given why the suspicion does not meet the
     *     threshold
     */
    record DecideReferral(Outcome outcome, boolean rejected, boolean manager, boolean reasoned)
            implements Move {}

    /**
     * A change of circumstance.
     *
     * @param reason why the child is in hospital, where it is
     */
    record Report(ChangeKind kind, String reason, Child child) implements Move {}

    record Invite() implements Move {}

    record Prepare() implements Move {}

    record Meet(Set<Seat> there, boolean urgent) implements Move {}

    /**
     * What a meeting decided.
     *
     * @param agreed whether inspector and service manager agree to less than a joint enquiry
     * @param concluded whether no other meeting follows
     */
    record Decide(OutcomeKind outcome, boolean agreed, boolean concluded) implements Move {}

    record Distribute() implements Move {}

    record Settle(Line line) implements Move {}

    record FindOut(Line line) implements Move {}

    record HearAgency() implements Move {}

    record Review() implements Move {}

    record Conclude(org.threshold.workflow.enquiry.domain.Outcome outcome, boolean reasoned)
            implements Move {}

    record Confer() implements Move {}

    record See(Finding finding) implements Move {}

    record Wait(int hours) implements Move {}

    record Assess(int indicators, Engagement engagement, Optional<Grade> judged, boolean reasoned)
            implements Move {}

    record FastTrack() implements Move {}
}
