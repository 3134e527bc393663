package org.threshold.workflow.investigation.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.SuspectReviews.Standing;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** A person looks at a suspect’s status again, and says when the next look is. */
@Service
public class ReviewSuspectStatus {

    private final Access access;
    private final InvestigationDesk desk;
    private final Suspects suspects;
    private final SuspectReviews reviews;
    private final InvestigationRecord record;

    ReviewSuspectStatus(
            Access access,
            InvestigationDesk desk,
            Suspects suspects,
            SuspectReviews reviews,
            InvestigationRecord record) {
        this.access = access;
        this.desk = desk;
        this.suspects = suspects;
        this.reviews = reviews;
        this.record = record;
    }

    /** Where the suspect stands now, and when somebody wants to look again. */
    public record Reviewed(Stand stand, WantedDue next) {}

    /** Records the status, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ItemId id, Reviewed reviewed) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        Suspect before = suspects.reviewedBy(id).orElseThrow();
        Investigation investigation = desk.lockFor(before.investigation());
        return desk.take(who, id, InvestigationSteps.REVIEW_SUSPECT)
                .then(task -> review(new InHand(who, task, investigation), before, reviewed));
    }

    private record InHand(Actor who, TaskView task, Investigation investigation) {}

    private Completion review(InHand hand, Suspect before, Reviewed reviewed) {
        var standing = new Standing(reviewed.stand(), reviewed.next());
        List<Refusal> refusals = reviews.refusals(standing);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        Suspect now = before.at(reviewed.stand(), reviews.next(standing));
        String status = reviewed.stand().status().code();
        suspects.stand(hand.who(), now, record.now());
        record.keep(hand.who(), "suspect-status-reviewed", hand.investigation(), status);
        desk.finish(hand.who(), hand.task());
        reviews.opened(hand.who(), hand.investigation(), now.review(), reviewed.next());
        return new Completion.Done(
                now.review() instanceof Suspect.Review.Due
                        ? "The status is recorded, and the next review is on the work list."
                        : "The status is recorded. No further review is due.");
    }
}
