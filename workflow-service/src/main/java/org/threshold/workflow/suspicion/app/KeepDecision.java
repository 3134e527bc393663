package org.threshold.workflow.suspicion.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Ground;
import org.threshold.workflow.suspicion.domain.SafetyDecision;
import org.threshold.workflow.suspicion.domain.Suspicion.Decided;
import org.threshold.workflow.worklist.Completion;

/**
 * Keeps what was decided about a baby, for everything of it that waits. Without legal advice the
 * decision stands, and the question is asked again under a limit of its own.
 */
@Service
class KeepDecision {

    private final Suspicions suspicions;
    private final BabyKnown known;
    private final SuspicionWork work;
    private final RaiseSuspicion raise;
    private final SuspicionRecord record;

    KeepDecision(
            Suspicions suspicions,
            BabyKnown known,
            SuspicionWork work,
            RaiseSuspicion raise,
            SuspicionRecord record) {
        this.suspicions = suspicions;
        this.known = known;
        this.work = work;
        this.raise = raise;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    /** The case that answers for the baby, and those that joined it. */
    List<CaseRef> cases(CaseRef ref) {
        return known.all(ref);
    }

    Completion decided(Actor who, CaseRef ref, SafetyDecision what) {
        var how = new Decided(what, record.now());
        suspicions
                .lockOpen(known.all(ref))
                .forEach(
                        one -> {
                            suspicions.decided(one.id(), how, who);
                            work.decided(who, one);
                            record.keep(who, "baby-suspicion-decided", one, what.reason());
                        });
        if (what.legal().given()) {
            return new Completion.Done(
                    "The decision is recorded. It stands on the case’s page and in its chronology.");
        }
        raise.again(who, ref, Ground.ADVICE_OUTSTANDING);
        return new Completion.Done(
                "The decision is recorded. The task is open again until a legal adviser has given"
                        + " advice.");
    }
}
