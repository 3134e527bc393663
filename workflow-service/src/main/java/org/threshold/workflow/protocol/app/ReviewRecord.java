package org.threshold.workflow.protocol.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.protocol.domain.ProtocolReview;

/** Keeps reviews of the joint protocol, and who recorded them. */
@Service
class ReviewRecord {

    private final ProtocolReviews reviews;
    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    ReviewRecord(ProtocolReviews reviews, AuditTrail audit, CaseClock clock, Ids ids) {
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    ProtocolReview of(Actor who, LocalDate on, String found) {
        return new ProtocolReview(ids.next(), on, who.staff(), found);
    }

    void keep(Actor who, ProtocolReview review) {
        reviews.keep(review);
        audit.record(
                new AuditEntry(
                        who,
                        "protocol-reviewed",
                        OpenProtocolReview.KIND,
                        review.id(),
                        List.of(),
                        review.found()));
    }
}
