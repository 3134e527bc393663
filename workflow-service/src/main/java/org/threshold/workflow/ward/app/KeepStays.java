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
    private final ConsultantHandoverWork handovers;
    private final WardRecord record;

    KeepStays(Stays stays, StayWork work, ConsultantHandoverWork handovers, WardRecord record) {
        this.handovers = handovers;
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

    /** A concern is open: a consultant sees the child again, unless that waits already. */
    void concerned(Stay stay) {
        if (!work.reviewWaits(stay)) {
            work.toReview(stay, LimitCode.CONSULTANT_REVIEW, record.now());
        }
    }

    /** The child has left. */
    void ends(Actor who, Stay stay, String words) {
        stays.end(stay.id(), record.now());
        work.withdrawn(who, stay, words);
        stays.handovers(stay.id()).forEach(one -> handovers.withdrawn(who, one.id(), words));
        record.keep(who, "hospital-stay-ended", stay, "");
    }
}
