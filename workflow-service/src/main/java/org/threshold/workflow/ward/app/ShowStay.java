package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;

/** Shows a child’s stay in hospital; whoever reads it is kept in the audit. */
@Service
public class ShowStay {

    private final Access access;
    private final JoinedCases joined;
    private final Stays stays;
    private final WardRecord record;

    ShowStay(Access access, JoinedCases joined, Stays stays, WardRecord record) {
        this.access = access;
        this.joined = joined;
        this.stays = stays;
        this.record = record;
    }

    /** A stay with what consultants found and handed over, the latest first. */
    public record Whole(Stay stay, List<WardReview> reviews, List<Handed> handovers) {

        /** Copies, so that nobody can change it. */
        public Whole {
            reviews = List.copyOf(reviews);
            handovers = List.copyOf(handovers);
        }

        /**
         * Its reviews as entries, the latest first; they are numbered as they were recorded.
         *
         * @param <T> what is made of a review and of what it is as an entry
         */
        public <T> List<T> reviews(BiFunction<WardReview, EntryKey, T> each) {
            return IntStream.range(0, reviews.size())
                    .mapToObj(
                            at ->
                                    each.apply(
                                            reviews.get(at), stay.id().review(reviews.size() - at)))
                    .toList();
        }
    }

    /** The latest stay of a case; empty when the child was never admitted. */
    @Transactional
    public Optional<Whole> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return stays.latestOf(joined.answering(ref)).map(stay -> whole(who, stay));
    }

    /** All stays of a case and of those that joined it, the latest first. */
    @Transactional
    public List<Whole> all(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return stays.of(joined.all(joined.answering(ref))).stream()
                .map(stay -> whole(who, stay))
                .toList();
    }

    /** One stay; empty when there is none. */
    @Transactional
    public Optional<Whole> one(Actor who, StayId id) {
        access.require(who, Activity.READ_CASE);
        return stays.find(id).map(stay -> whole(who, stay));
    }

    /** The stay in which a handover was; empty when there is none. */
    @Transactional
    public Optional<Whole> with(Actor who, HandoverId id) {
        access.require(who, Activity.READ_CASE);
        return stays.stayWith(id).flatMap(stays::find).map(stay -> whole(who, stay));
    }

    private Whole whole(Actor who, Stay stay) {
        record.keep(who, "hospital-stay-read", stay, "");
        return new Whole(stay, stays.reviews(stay.id()), stays.handovers(stay.id()));
    }
}
