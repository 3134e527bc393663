package org.threshold.workflow.safety.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ReturnHomeEvidence;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.OutstandingInvestigations;
import org.threshold.workflow.strategy.ReturnHome.MayReturn;
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
                decided(ref),
                concerns.latest(ref),
                child.young(ref, concerns.standing(ref)),
                outstanding(ref));
    }

    /**
     * What meetings decided. That the child may return counts only if it was decided under the case
     * that answers: under one that joined it, nobody knew of the rest.
     */
    private List<DecidedForChild> decided(CaseRef ref) {
        CaseRef answering = concerns.answering(ref);
        return discussions.decidedFor(ref).stream()
                .filter(
                        one ->
                                one.decision().caseRef().equals(answering)
                                        || !(one.decision().returnHome() instanceof MayReturn))
                .toList();
    }

    private List<String> outstanding(CaseRef ref) {
        return concerns.cases(ref).stream()
                .flatMap(each -> investigations.stream().map(feature -> feature.of(each)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
