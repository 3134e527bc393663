package org.threshold.workflow.concern.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.PatternRule;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/** Opens reviews of minor concerns, and has those told who have to know (EV-33, R-Hosp-3b). */
@Service
class ConcernReviews {

    private final MinorConcerns concerns;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final Changes changes;
    private final ConcernRecord record;

    ConcernReviews(
            MinorConcerns concerns,
            Deadlines deadlines,
            HumanSteps steps,
            Changes changes,
            ConcernRecord record) {
        this.concerns = concerns;
        this.deadlines = deadlines;
        this.steps = steps;
        this.changes = changes;
        this.record = record;
    }

    /** Those of a case that count together and wait for no review; empty when they are too few. */
    List<MinorConcern> pattern(List<CaseRef> refs) {
        List<Review> reviews = concerns.reviews(refs);
        if (reviews.stream().anyMatch(Review::open)) {
            return List.of();
        }
        Instant seen =
                reviews.stream()
                        .flatMap(one -> one.done().stream())
                        .map(Reviewed::at)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        var fresh =
                concerns.of(refs).stream().filter(one -> one.recordedAt().isAfter(seen)).toList();
        return PatternRule.pattern(fresh, this::countsUntil);
    }

    private Instant countsUntil(Instant occurredAt) {
        return deadlines.reckon(LimitCode.MINOR_CONCERNS_COUNTED, occurredAt).dueAt();
    }

    /** They are to be looked at the same day, and everybody is told at once. */
    void open(Actor who, CaseRef ref, List<MinorConcern> together) {
        Instant now = record.now();
        var review = new Review(new ReviewId(record.newId()), ref, now, Optional.empty());
        concerns.open(review);
        var waiting =
                new Waiting(
                        ConcernSteps.SUBJECT,
                        review.id().value(),
                        ConcernSteps.REVIEW,
                        List.of(ref.value()));
        var due = deadlines.set(LimitCode.MINOR_CONCERNS_REVIEW, waiting, now);
        steps.openAside(ConcernSteps.REVIEW, due, ConcernSteps.REVIEWERS);
        changes.record(who, news(ref, together));
        record.keep(who, "minor-concerns-to-be-reviewed", review, "");
    }

    private static NewChange news(CaseRef ref, List<MinorConcern> together) {
        var latest = together.getFirst();
        return new NewChange(
                ChangeKind.CARE_CONCERN,
                "",
                List.of(ref),
                latest.said().occurredAt(),
                Map.of(
                        "concern", PatternRule.about(together),
                        "seenBy", latest.by().code()),
                together.size()
                        + " minor concerns within days, the latest: "
                        + latest.said().words());
    }

    void done(Review review) {
        deadlines.of(ConcernSteps.SUBJECT, review.id().value()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.met(limit.id()));
    }
}
