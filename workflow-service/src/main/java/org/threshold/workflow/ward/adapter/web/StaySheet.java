package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.entry.CaseEntries;
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

    /**
     * A consultant saw the child.
     *
     * @param besides that it was recorded late, and what corrects it
     */
    record Review(String who, String found, String plan, List<String> besides) {

        static Review of(WardReview review, List<String> besides) {
            return new Review(
                    review.consultant() + ", " + DueWords.exact(review.seenAt()),
                    review.found(),
                    review.plan(),
                    besides);
        }
    }

    /**
     * One consultant handed over to another.
     *
     * @param accepted when the receiver accepted; empty while nobody has
     * @param besides that it was recorded late, and what corrects it
     */
    record Handover(
            String who,
            boolean noteIsDue,
            ConsultantNote note,
            String accepted,
            List<String> besides) {

        static Handover of(Handed handed, CaseEntries entries) {
            return new Handover(
                    handed.from() + " to " + handed.to(),
                    !handed.note().missing().isEmpty(),
                    handed.note(),
                    handed.acceptedAt().map(DueWords::exact).orElse(""),
                    Stream.of(handed.id().entry(), handed.id().note())
                            .flatMap(key -> entries.lines(key).stream())
                            .toList());
        }
    }

    static StaySheet of(Whole whole, CaseEntries entries) {
        return new StaySheet(
                DueWords.exact(whole.stay().admittedAt()),
                whole.stay().open(),
                whole.stay().consultant(),
                whole.reviews((one, key) -> Review.of(one, entries.lines(key))),
                whole.handovers().stream().map(one -> Handover.of(one, entries)).toList());
    }
}
