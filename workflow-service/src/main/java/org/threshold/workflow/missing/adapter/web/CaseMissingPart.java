package org.threshold.workflow.missing.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.missing.app.ReadMissing;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with what its record lacks, and where somebody says so. */
@Component
class CaseMissingPart implements CasePart {

    private static final int ORDER = 13;

    private final ReadMissing read;

    CaseMissingPart(ReadMissing read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        var page = new Link("Report missing data", "/cases/" + caseRef + "/missing-data/new");
        return CaseRef.of(caseRef)
                .flatMap(ref -> read.of(who, ref))
                .map(all -> MissingWords.part(all, List.of(page)));
    }
}
