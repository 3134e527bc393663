package org.threshold.workflow.redpath.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.redpath.domain.FurtherConcern;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;

/** A referral holds each mark it cannot name, and is a further concern about marks held before. */
@Service
class ReferredMarks implements ReferralListener {

    private final HoldMark hold;
    private final UncertainMarks marks;
    private final Deadlines deadlines;
    private final RedPathRecord record;
    private final Ids ids;

    ReferredMarks(
            HoldMark hold,
            UncertainMarks marks,
            Deadlines deadlines,
            RedPathRecord record,
            Ids ids) {
        this.hold = hold;
        this.marks = marks;
        this.deadlines = deadlines;
        this.record = record;
        this.ids = ids;
    }

    @Override
    public void received(Actor by, ReferralReceived received) {
        marks.furtherConcern(
                by,
                received.children().stream()
                        .filter(child -> FurtherConcern.in(received, child))
                        .map(ConcernedChild::caseRef)
                        .toList());
        received.children().stream()
                .filter(child -> child.path() == Path.RED_HELD)
                .forEach(child -> hold(by, received, child));
    }

    private void hold(Actor by, ReferralReceived received, ConcernedChild child) {
        Instant seenAt = received.receivedAt();
        var mark =
                new Sighting(
                        new MarkId(ids.next()),
                        received.referral(),
                        child.caseRef(),
                        received.from(),
                        child.site(),
                        seenAt,
                        deadlines.reckon(LimitCode.T18_PAEDIATRIC_VIEW, seenAt).dueAt());
        if (hold.held(mark)) {
            record.held(by, mark);
        }
    }

    @Override
    public void decided(ReferralDecided decided) {
        // What is decided on a referral ends no mark: only a clinician does (L-3.1.5).
    }
}
