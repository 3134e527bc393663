package org.threshold.workflow.suspicion.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Ground;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.SuspicionId;

/**
 * Somebody said that the evidence is not definite: about a baby, a senior manager decides with
 * legal advice how it is kept safe meanwhile (R-C&amp;F-10). What waits already is not asked twice,
 * and nothing else waits for it. In the caller's transaction, which has locked the row of the case.
 */
@Service
class RaiseSuspicion {

    private final Suspicions suspicions;
    private final BabyKnown known;
    private final SuspicionWork work;
    private final SuspicionRecord record;

    RaiseSuspicion(
            Suspicions suspicions, BabyKnown known, SuspicionWork work, SuspicionRecord record) {
        this.suspicions = suspicions;
        this.known = known;
        this.work = work;
        this.record = record;
    }

    void about(Actor who, CaseRef asked, Ground ground) {
        CaseRef ref = known.answering(asked);
        if (known.baby(ref) && suspicions.lockOpen(known.all(ref)).isEmpty()) {
            open(who, ref, ground);
        }
    }

    /** The same question once more, whatever the child's age is by now: it was asked before. */
    void again(Actor who, CaseRef asked, Ground ground) {
        open(who, known.answering(asked), ground);
    }

    private void open(Actor who, CaseRef ref, Ground ground) {
        var one =
                new Suspicion(
                        new SuspicionId(record.newId()),
                        ref,
                        ground,
                        record.now(),
                        Optional.empty());
        suspicions.add(one);
        work.begins(one, known.limit(ref));
        record.keep(who, "baby-suspicion-to-be-decided", one, ground.code());
    }
}
