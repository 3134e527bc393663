package org.threshold.workflow.concern.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.referral.CaseRef;

/** Minor concerns and their reviews, in memory. */
final class InMemoryMinorConcerns implements MinorConcerns {

    private final List<MinorConcern> notes = new ArrayList<>();
    private final Map<ReviewId, Review> reviews = new LinkedHashMap<>();

    @Override
    public void add(MinorConcern note, Actor by) {
        notes.add(note);
    }

    @Override
    public List<MinorConcern> of(List<CaseRef> refs) {
        return notes.stream()
                .filter(one -> refs.contains(one.caseRef()))
                .sorted(
                        Comparator.comparing((MinorConcern one) -> one.said().occurredAt())
                                .reversed())
                .toList();
    }

    @Override
    public void open(Review review) {
        reviews.put(review.id(), review);
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(reviews.get(id));
    }

    @Override
    public Optional<Review> lock(ReviewId id) {
        return find(id);
    }

    @Override
    public List<Review> reviews(List<CaseRef> refs) {
        return reviews.values().stream()
                .filter(one -> refs.contains(one.caseRef()))
                .sorted(Comparator.comparing(Review::openedAt).reversed())
                .toList();
    }

    @Override
    public void reviewed(ReviewId id, Reviewed what, Actor by) {
        reviews.computeIfPresent(
                id, (_, one) -> new Review(id, one.caseRef(), one.openedAt(), Optional.of(what)));
    }
}
