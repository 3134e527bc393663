package org.threshold.workflow.action.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.action.app.ReadActions;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ActionWords;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with what its strategy meetings agreed, and what came of it. */
@Component
class CaseActionsPart implements CasePart {

    private static final int ORDER = 31;

    private final ReadActions read;

    CaseActionsPart(ReadActions read) {
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
                        .map(MeetingAction::planned)
                        .map(
                                one ->
                                        new Fact(
                                                one.what(),
                                                List.of(
                                                        ActionWords.who(one),
                                                        ActionWords.standing(one))))
                        .toList();
        return CaseFacts.of("meeting-actions", "What strategy meetings agreed", facts);
    }
}
