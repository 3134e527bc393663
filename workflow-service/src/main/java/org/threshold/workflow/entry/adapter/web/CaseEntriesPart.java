package org.threshold.workflow.entry.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with what was recorded late or corrected, and where to correct. */
@Component
class CaseEntriesPart implements CasePart {

    /** After what was seen on the ward. */
    private static final int ORDER = 28;

    private final ReadEntries entries;

    CaseEntriesPart(ReadEntries entries) {
        this.entries = entries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .map(entries::of)
                .filter(all -> !all.all().isEmpty())
                .map(all -> part(caseRef, all));
    }

    private static Part part(String caseRef, CaseEntries all) {
        var link =
                new Link(
                        "When each entry was recorded, and correct one",
                        "/cases/" + caseRef + "/entries");
        return new CaseFacts(
                        "entries",
                        "Recorded late or corrected",
                        EntryLine.remarkable(all),
                        List.of(link))
                .partOrStart();
    }
}
