package org.threshold.workflow.concern.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.concern.app.ReadConcerns.All;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** Minor concerns and their reviews, as a part of a page. */
final class ConcernWords {

    private ConcernWords() {}

    /** What stands of them; with these links. */
    static CasePart.Part part(All all, List<CaseFacts.Link> links) {
        List<Fact> facts = new ArrayList<>();
        all.reviews().forEach(one -> facts.add(fact(one)));
        all.notes().forEach(one -> facts.add(fact(one)));
        return new CaseFacts("minor-concerns", "Minor concerns", facts, links).partOrStart();
    }

    private static Fact fact(MinorConcern note) {
        List<String> lines = new ArrayList<>();
        lines.add(note.said().kind().words() + ": " + note.said().words());
        lines.add("Noted by: " + note.by().words() + ".");
        if (note.late()) {
            lines.add(late(note));
        }
        return new Fact(DueWords.exact(note.said().occurredAt()), lines);
    }

    private static String late(MinorConcern note) {
        return "Recorded late, on "
                + DueWords.exact(note.recordedAt())
                + ": "
                + AtTheTime.reason(note.said().whyLate());
    }

    private static Fact fact(Review review) {
        List<String> lines = new ArrayList<>();
        lines.add("To be looked at together since " + DueWords.exact(review.openedAt()) + ".");
        review.done()
                .ifPresent(
                        done ->
                                lines.add(
                                        done.outcome().words()
                                                + ", "
                                                + DueWords.exact(done.at())
                                                + ": "
                                                + done.reason()));
        return new Fact("Review of minor concerns", lines);
    }
}
