package org.threshold.workflow.ward.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.Stay;

/** Begins and ends stays in hospital, with the work that belongs to them. */
@Service
class KeepStays {

    private final Stays stays;
    private final StayWork work;
    private final WardRecord record;

    KeepStays(Stays stays, StayWork work, WardRecord record) {
        this.stays = stays;
        this.work = work;
        this.record = record;
    }

    /** The child is there since an instant, UTC. */
    void begins(CaseRef ref, Instant admittedAt, LimitCode first) {
        var stay = new Stay(record.newId(), ref, admittedAt, "", true);
        stays.add(stay);
        work.toReview(stay, first, admittedAt);
        record.keep(Actor.itself(), "hospital-stay-began", stay, "");
    }

    /** The child has left. */
    void ends(Actor who, Stay stay, String words) {
        stays.end(stay.id(), record.now());
        work.withdrawn(who, stay, words);
        record.keep(who, "hospital-stay-ended", stay, "");
    }
}
