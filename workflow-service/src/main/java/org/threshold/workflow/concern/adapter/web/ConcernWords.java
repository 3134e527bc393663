package org.threshold.workflow.concern.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.concern.app.ReadConcerns.All;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** Minor concerns and their reviews, as a part of a page. */
final class ConcernWords {

    private ConcernWords() {}

    /** What stands of them; with these links. */
    static CasePart.Part part(All all, CaseEntries entries, List<CaseFacts.Link> links) {
        List<Fact> facts = new ArrayList<>();
        all.reviews().forEach(one -> facts.add(fact(one)));
        all.notes().forEach(one -> facts.add(fact(one, entries)));
        return new CaseFacts("minor-concerns", "Minor concerns", facts, links).partOrStart();
    }

    private static Fact fact(MinorConcern note, CaseEntries entries) {
        List<String> lines = new ArrayList<>(said(note));
        lines.addAll(entries.lines(note.id().entry()));
        return new Fact(DueWords.exact(note.said().occurredAt()), lines);
    }

    /** What a note says, and whose it is. */
    static List<String> said(MinorConcern note) {
        return List.of(
                note.said().kind().words() + ": " + note.said().words(),
                "Noted by: " + note.by().words() + ".");
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
