package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.ward.app.ShowStay.Whole;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.WardReview;

/**
 * A stay in hospital, in the words of its sheet.
 *
 * @param open whether the child is still there
 * @param consultant the responsible consultant; empty when nobody is named
 */
record StaySheet(
        String since,
        boolean open,
        String consultant,
        List<Review> reviews,
        List<Handover> handovers) {

    /** A consultant saw the child. */
    record Review(String who, String found, String plan) {

        static Review of(WardReview review) {
            return new Review(
                    review.consultant() + ", " + DueWords.exact(review.seenAt()),
                    review.found(),
                    review.plan());
        }
    }

    /**
     * One consultant handed over to another.
     *
     * @param accepted when the receiver accepted; empty while nobody has
     */
    record Handover(String who, boolean noteIsDue, ConsultantNote note, String accepted) {

        static Handover of(Handed handed) {
            return new Handover(
                    handed.from() + " to " + handed.to(),
                    !handed.note().missing().isEmpty(),
                    handed.note(),
                    handed.acceptedAt().map(DueWords::exact).orElse(""));
        }
    }

    static StaySheet of(Whole whole) {
        return new StaySheet(
                DueWords.exact(whole.stay().admittedAt()),
                whole.stay().open(),
                whole.stay().consultant(),
                whole.reviews().stream().map(Review::of).toList(),
                whole.handovers().stream().map(Handover::of).toList());
    }
}
