package org.threshold.workflow.concern.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.Concerns;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.concern.domain.ConcernKind;
import org.threshold.workflow.referral.CaseRef;

/** Keeps a minor concern that other work came upon. */
@Service
class FoundConcerns implements Concerns {

    private final ConcernKeeping keeping;

    FoundConcerns(ConcernKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor by, CaseRef ref, String words) {
        keeping.noted(by, ref, new ConcernGiven(ConcernKind.OTHER, words, keeping.now(), ""));
    }
}
