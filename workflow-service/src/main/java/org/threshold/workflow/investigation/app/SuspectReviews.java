package org.threshold.workflow.investigation.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.investigation.app.NewItem.Limited;
import org.threshold.workflow.investigation.domain.DueRule;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.ReviewRule;
import org.threshold.workflow.investigation.domain.Suspect.Review;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Refusal;

/** The reviews of suspects’ statuses; the next one is always an item of its own. */
@Service
class SuspectReviews {

    private static final DueRule.Fields FIELDS =
            new DueRule.Fields("nextReviewAt", "nextReviewReason");

    private final EnterItem enter;

    SuspectReviews(EnterItem enter) {
        this.enter = enter;
    }

    /** Where a suspect stands, and when somebody wants to look again. */
    record Standing(Stand stand, WantedDue next) {}

    /** Every reason why it cannot be recorded like this; empty when it can. */
    List<Refusal> refusals(Standing standing) {
        List<Refusal> refusals = new ArrayList<>(ReviewRule.refusals(standing.stand()));
        refusals.addAll(enter.refusals(LimitCode.SUSPECT_REVIEW, standing.next(), FIELDS));
        return refusals;
    }

    UUID newId() {
        return enter.next().value();
    }

    /** Names the next review, if there is one. */
    Review next(Standing standing) {
        return ReviewRule.next(standing.stand().status(), standing.next())
                .<Review>map(_ -> new Review.Due(enter.next()))
                .orElseGet(Review.None::new);
    }

    /** Opens the review that was named. */
    void opened(Actor by, Investigation investigation, Review review, WantedDue wanted) {
        switch (review) {
            case Review.None() -> {}
            case Review.Due(var item) ->
                    enter.entered(
                            by,
                            investigation,
                            item(investigation, item, wanted),
                            "suspect-review-set");
        }
    }

    private NewItem item(Investigation investigation, ItemId id, WantedDue wanted) {
        return new NewItem(
                id,
                InvestigationSteps.REVIEW_SUSPECT,
                investigation.cases(),
                InvestigationSteps.OFFICERS,
                new Limited(LimitCode.SUSPECT_REVIEW, enter.now(), wanted));
    }
}
