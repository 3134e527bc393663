package org.threshold.workflow.improvement.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.app.ReadSupervisions;
import org.threshold.workflow.improvement.app.ReadSupervisions.OfCase;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with its supervisions, which only supervisors see (R-Hosp-2). */
@Component
class CaseSupervisionsPart implements CasePart {

    /** After everything that is done for the child. */
    private static final int ORDER = 60;

    private final ReadSupervisions read;

    CaseSupervisionsPart(ReadSupervisions read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return Activity.SUPERVISE_PRACTICE.allowedTo(who.roles())
                ? CaseRef.of(caseRef)
                        .flatMap(ref -> read.handle(who, ref).map(all -> part(ref, all)))
                : Optional.empty();
    }

    private static Part part(CaseRef ref, OfCase of) {
        var link = new Link("Write down a supervision", "/cases/" + ref + "/supervisions/new");
        return new CaseFacts(
                        SupervisionWords.CODE,
                        SupervisionWords.TITLE,
                        SupervisionWords.facts(of),
                        List.of(link))
                .partOrStart();
    }
}
