package org.threshold.workflow.concern.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.NoteId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Keeps notes of minor concerns, and opens a review where they are several. */
@Service
class ConcernKeeping {

    private final MinorConcerns concerns;
    private final JoinedCases joined;
    private final ConcernReviews reviews;
    private final ConcernRecord record;

    ConcernKeeping(
            MinorConcerns concerns,
            JoinedCases joined,
            ConcernReviews reviews,
            ConcernRecord record) {
        this.concerns = concerns;
        this.joined = joined;
        this.reviews = reviews;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    Noting.Noted noted(Actor who, CaseRef ref, ConcernGiven given) {
        List<CaseRef> refs = joined.all(ref);
        return concerns.of(refs).stream()
                .filter(one -> one.sameAs(given, who.agency()))
                .findFirst()
                .map(one -> new Noting.Noted(one, false))
                .orElseGet(() -> kept(who, ref, given));
    }

    private Noting.Noted kept(Actor who, CaseRef ref, ConcernGiven given) {
        var id = new NoteId(record.newId());
        var note = new MinorConcern(id, ref, given, who.agency(), record.now());
        concerns.add(note, who);
        record.noted(who, note);
        List<MinorConcern> together = reviews.pattern(joined.all(ref));
        if (!together.isEmpty()) {
            reviews.open(who, ref, together);
        }
        return new Noting.Noted(note, !together.isEmpty());
    }
}
