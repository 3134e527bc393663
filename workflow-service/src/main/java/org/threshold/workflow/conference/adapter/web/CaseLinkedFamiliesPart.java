package org.threshold.workflow.conference.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.app.ReadAdultLinks;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with the families that an adult links it to (R-C&amp;F-9c). */
@Component
class CaseLinkedFamiliesPart implements CasePart {

    private static final int ORDER = 19;

    private final ReadAdultLinks read;

    CaseLinkedFamiliesPart(ReadAdultLinks read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> LinkedFamilyWords.part(ref, read.of(who, ref)));
    }
}
