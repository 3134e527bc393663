package org.threshold.workflow.summary.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.app.ReadSummary;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with its summary, which is on the one page that is printed too. */
@Component
class CaseSummaryPart implements CasePart {

    private static final int ORDER = 11;

    private final ReadSummary read;
    private final CaseClock clock;

    CaseSummaryPart(ReadSummary read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean inBrief() {
        return true;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        var page = new Link("Write or confirm the summary", "/cases/" + caseRef + "/summary");
        return CaseRef.of(caseRef)
                .flatMap(ref -> read.of(who, ref))
                .map(sheet -> SummaryWords.latest(sheet, clock.now(), List.of(page)).part());
    }
}
