package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.challenge.domain.Challenge.Challenged;
import org.threshold.workflow.challenge.domain.ChallengeGiven;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** What is known of the case of a challenge: its decisions, and whether it is on the red path. */
@Service
class ChallengeAround {

    private final Cases cases;
    private final JoinedCases joined;
    private final DecisionsOnRecord decisions;
    private final List<CaseCircumstances> circumstances;

    ChallengeAround(
            Cases cases,
            JoinedCases joined,
            DecisionsOnRecord decisions,
            List<CaseCircumstances> circumstances) {
        this.cases = cases;
        this.joined = joined;
        this.decisions = decisions;
        this.circumstances = List.copyOf(circumstances);
    }

    /** The case that answers for this one; empty when there is no such case. */
    Optional<CaseRef> answering(CaseRef ref) {
        return cases.childOf(ref).map(_ -> joined.answering(ref));
    }

    /** The same, locked for the rest of the transaction. */
    Optional<CaseRef> locked(CaseRef ref) {
        Optional<CaseRef> found = answering(ref);
        found.ifPresent(one -> cases.lock(List.of(one)));
        return found;
    }

    List<Decision> decisions(CaseRef ref) {
        return decisions.of(ref);
    }

    /** What is challenged. A number that no decision has is no reason to refuse it. */
    Challenged challenged(CaseRef ref, ChallengeGiven given) {
        Optional<Decision> decision =
                given.decision().isEmpty()
                        ? Optional.empty()
                        : decisions.of(ref).stream()
                                .filter(one -> one.number() == given.decision().getAsLong())
                                .findFirst();
        return new Challenged(
                given.topic(),
                decision,
                decision.flatMap(Decision::by).or(given::decidedBy),
                given.hurry().red() || onRedPath(ref));
    }

    private boolean onRedPath(CaseRef ref) {
        return circumstances.stream()
                .anyMatch(source -> source.of(ref).contains(Circumstance.RED_PATH));
    }
}
