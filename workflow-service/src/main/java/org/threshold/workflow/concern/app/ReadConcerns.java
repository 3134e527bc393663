package org.threshold.workflow.concern.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the minor concerns of a case; whoever reads them is kept in the audit. */
@Service
public class ReadConcerns {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final MinorConcerns concerns;
    private final ConcernRecord record;

    ReadConcerns(
            Access access,
            Cases cases,
            JoinedCases joined,
            MinorConcerns concerns,
            ConcernRecord record) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.concerns = concerns;
        this.record = record;
    }

    /** The notes of a case and their reviews, the latest first. */
    public record All(List<MinorConcern> notes, List<Review> reviews) {

        /** Copies, so that nobody can change it. */
        public All {
            notes = List.copyOf(notes);
            reviews = List.copyOf(reviews);
        }
    }

    /** All of a case; empty where there is no such case. */
    @Transactional
    public Optional<All> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (cases.childOf(ref).isEmpty()) {
            return Optional.empty();
        }
        record.looked(who, ref);
        return Optional.of(all(ref));
    }

    /** All of the case that a review is of, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public All forStep(ReviewId id) {
        return all(concerns.find(id).orElseThrow().caseRef());
    }

    private All all(CaseRef ref) {
        List<CaseRef> refs = joined.all(joined.answering(ref));
        return new All(concerns.of(refs), concerns.reviews(refs));
    }
}
