package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;

/** Keeps what was done about a stay in hospital, and what follows from it. */
@Service
class StayKeeping {

    private final Cases cases;
    private final Stays stays;
    private final StayWork work;
    private final WhereCasesStand where;
    private final WardRecord record;

    StayKeeping(Cases cases, Stays stays, StayWork work, WhereCasesStand where, WardRecord record) {
        this.cases = cases;
        this.stays = stays;
        this.work = work;
        this.where = where;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    /** The stay, its case locked first and then itself. */
    Optional<Stay> lock(StayId id) {
        return stays.find(id)
                .flatMap(
                        before -> {
                            cases.lock(List.of(before.caseRef()));
                            return stays.lock(id);
                        });
    }

    /** The stay in which a handover was, locked likewise. */
    Optional<Stay> lock(HandoverId id) {
        return stays.stayWith(id).flatMap(this::lock);
    }

    /** Keeps a review; whether one more follows within 24 hours, since a concern is open. */
    boolean reviewed(Actor who, Stay stay, WardReview review, String whyLate) {
        stays.reviewed(stay.id(), review, who, record.now());
        var key = stay.id().review(stays.reviews(stay.id()).size());
        record.entry(who, new NewEntry(key, stay.caseRef(), review.seenAt(), whyLate));
        work.met(stay, WardSteps.REVIEW);
        record.keep(who, "child-in-hospital-reviewed", stay, review.found());
        boolean goesOn = stay.open() && where.concernOpen(stay.caseRef());
        if (goesOn) {
            work.toReview(stay, LimitCode.CONSULTANT_REVIEW, record.now());
        }
        return goesOn;
    }
}
