package org.threshold.workflow.safety.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ReturnHomeEvidence;
import org.threshold.workflow.strategy.OutstandingInvestigations;
import org.threshold.workflow.strategy.StrategyDiscussions;

/** Gathers what weighs in a child's return home, from every feature that knows something of it. */
@Service
class ReturnHomeFacts {

    private final StrategyDiscussions discussions;
    private final List<OutstandingInvestigations> investigations;
    private final Concerns concerns;
    private final ChildFacts child;

    ReturnHomeFacts(
            StrategyDiscussions discussions,
            List<OutstandingInvestigations> investigations,
            Concerns concerns,
            ChildFacts child) {
        this.discussions = discussions;
        this.investigations = List.copyOf(investigations);
        this.concerns = concerns;
        this.child = child;
    }

    boolean known(CaseRef ref) {
        return child.known(ref);
    }

    ReturnHomeEvidence of(CaseRef ref) {
        return new ReturnHomeEvidence(
                discussions.decidedFor(ref),
                concerns.latest(ref),
                child.young(ref, concerns.standing(ref)),
                outstanding(ref));
    }

    private List<String> outstanding(CaseRef ref) {
        return concerns.cases(ref).stream()
                .flatMap(each -> investigations.stream().map(feature -> feature.of(each)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
