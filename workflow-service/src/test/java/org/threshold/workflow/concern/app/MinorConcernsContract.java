package org.threshold.workflow.concern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.concern.domain.ConcernKind;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.NoteId;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.concern.domain.ReviewOutcome;
import org.threshold.workflow.referral.CaseRef;

/** What every store of minor concerns keeps to. */
public abstract class MinorConcernsContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor NURSE = Actors.in(Role.WARD);

    private final MinorConcerns concerns;

    protected MinorConcernsContract(MinorConcerns concerns) {
        this.concerns = concerns;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void notes_are_read_the_latest_to_happen_first() {
        CaseRef ref = aCase();
        var second = noted(ref, NOW);
        var first = noted(ref, NOW.minusSeconds(60));

        assertThat(concerns.of(List.of(ref))).containsExactly(second, first);
        assertThat(concerns.of(List.of(aCase()))).isEmpty();
    }

    @Test
    void a_review_is_open_until_somebody_says_what_came_of_it() {
        var review = new Review(new ReviewId(UUID.randomUUID()), aCase(), NOW, Optional.empty());
        concerns.open(review);
        assertThat(concerns.find(review.id())).contains(review);

        var what = new Reviewed(ReviewOutcome.WATCHED, "By the ward.", NOW.plusSeconds(60));
        concerns.reviewed(review.id(), what, NURSE);

        assertThat(concerns.lock(review.id())).map(Review::done).contains(Optional.of(what));
        assertThat(concerns.reviews(List.of(review.caseRef())))
                .extracting(Review::open)
                .containsExactly(false);
    }

    /** A note of a case that the store keeps. */
    protected final MinorConcern noted(CaseRef ref, Instant at) {
        MinorConcern note = note(ref, at);
        concerns.add(note, NURSE);
        return note;
    }

    private static MinorConcern note(CaseRef ref, Instant at) {
        var given = new ConcernGiven(ConcernKind.VISITING, "Nobody came.", at, "I was busy.");
        return new MinorConcern(
                new NoteId(UUID.randomUUID()), ref, given, Agency.HOSPITAL, NOW.plusSeconds(5));
    }
}
