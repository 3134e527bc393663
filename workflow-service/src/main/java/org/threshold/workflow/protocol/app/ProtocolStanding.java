package org.threshold.workflow.protocol.app;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.protocol.domain.NextReview;
import org.threshold.workflow.protocol.domain.ProtocolReview;

/**
 * By when the joint protocol is to be reviewed again, by the limit of the area. Every page of staff
 * asks whether that has passed, so that what was read last is kept: it is read again every few
 * seconds for the work of the review.
 */
@Service
public class ProtocolStanding {

    private final ProtocolReviews reviews;
    private final Deadlines deadlines;
    private final CaseClock clock;
    private final FirstReview first;
    private volatile Optional<NextReview> known = Optional.empty();

    ProtocolStanding(
            ProtocolReviews reviews, Deadlines deadlines, CaseClock clock, FirstReview first) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.clock = clock;
        this.first = first;
    }

    /** The review that is to come, as it is recorded now. */
    public NextReview next() {
        var last = reviews.latest().orElseGet(() -> ProtocolReview.shipped(first.on()));
        var next =
                new NextReview(
                        last, deadlines.reckon(LimitCode.PROTOCOL_REVIEW, last.anchor()).dueAt());
        known = Optional.of(next);
        return next;
    }

    /** A review was recorded: what pages say is read anew. */
    void reviewed() {
        next();
    }

    /** By which day it should have been reviewed; empty while it is not late. */
    public Optional<LocalDate> lateSince() {
        return Optional.of(known.orElseGet(this::next))
                .filter(next -> next.isLate(clock.now()))
                .map(next -> WorkingTime.dayOf(next.dueAt()));
    }
}
