package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.OutstandingInvestigations;

/** Which allegations and evidential actions about a child are not closed (R-4.2-3b). */
@Service
class InvestigationsOutstanding implements OutstandingInvestigations {

    private final Allegations allegations;
    private final EvidentialActions actions;

    InvestigationsOutstanding(Allegations allegations, EvidentialActions actions) {
        this.allegations = allegations;
        this.actions = actions;
    }

    @Override
    public List<String> of(CaseRef ref) {
        return Stream.concat(
                        actions.openFor(ref).stream().map(EvidentialAction::words),
                        allegations.openFor(ref).stream().map(Allegation::words))
                .toList();
    }
}
