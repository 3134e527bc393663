package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.app.ShowHandover;
import org.threshold.workflow.handover.app.ShowHandover.Line;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.CaseStart;

/** Draws one entry of the handover list: on its case’s page, and above the form of a step. */
@Component
class HandoverSheets {

    private static final String SHEET = "handover-sheet";
    private static final String PART = "handover";

    private final ShowHandover show;
    private final HandoverRows rows;

    HandoverSheets(ShowHandover show, HandoverRows rows) {
        this.show = show;
        this.rows = rows;
    }

    /** What the case’s page shows: the latest entry. */
    record OfCase(HandoverRow row) {}

    /** The entry that a step is about. */
    Optional<CasePart.Part> of(Actor who, EntryId id) {
        return show.one(who, id).map(line -> new CasePart.Part(SHEET, row(who, line)));
    }

    /** The latest entry of a case; where there is none, the way to tell the night. */
    CasePart.Part of(Actor who, CaseRef ref) {
        return show.latest(who, ref)
                .map(line -> new CasePart.Part(PART, new OfCase(row(who, line))))
                .orElseGet(() -> start(ref));
    }

    private static CasePart.Part start(CaseRef ref) {
        var tell = new CaseFacts.Link("Tell the night team", "/cases/" + ref + "/handover");
        return new CaseStart(List.of(tell)).part();
    }

    private HandoverRow row(Actor who, Line line) {
        return rows.of(who, List.of(line)).getFirst();
    }
}
