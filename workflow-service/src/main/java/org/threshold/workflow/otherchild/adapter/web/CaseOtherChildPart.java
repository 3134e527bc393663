package org.threshold.workflow.otherchild.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.app.ReadOtherChildDecisions;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with what is decided because of a referral about another child. */
@Component
class CaseOtherChildPart implements CasePart {

    private static final int ORDER = 51;

    private final ReadOtherChildDecisions read;

    CaseOtherChildPart(ReadOtherChildDecisions read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        List<Fact> facts =
                CaseRef.of(caseRef).stream()
                        .flatMap(ref -> read.of(who, ref).stream())
                        .map(OtherChildWords::fact)
                        .toList();
        return CaseFacts.of("other-child", "Because of a referral about another child", facts);
    }
}
