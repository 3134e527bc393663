package org.threshold.workflow.improvement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.Supervision.Words;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.improvement.domain.SupervisionGiven;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Keeps a supervision, and has the next one counted from it. */
@Service
class KeepSupervision {

    private final SupervisionLog log;
    private final SupervisionWork work;
    private final ImprovementRecord record;

    KeepSupervision(SupervisionLog log, SupervisionWork work, ImprovementRecord record) {
        this.log = log;
        this.work = work;
        this.record = record;
    }

    /** What is missing or wrong; empty when it can be kept. */
    List<Refusal> refusals(SupervisionGiven given) {
        return given.refusals(record.today());
    }

    SupervisionResult kept(Actor who, CaseRef ref, SupervisionGiven given) {
        var supervision =
                new Supervision(
                        record.newId().value(),
                        ref,
                        given.of().orElseThrow(),
                        given.heldOn().orElseThrow(),
                        new Words(given.agreed().strip(), given.worry().strip()),
                        new Written(who.staff().orElseThrow(), record.now()));
        log.add(supervision);
        record.about(who, "supervision-logged", supervision.id(), ref);
        work.held(who, ref, supervision.heldOn());
        return new SupervisionResult.Kept(supervision, work.nextBy(ref));
    }
}
