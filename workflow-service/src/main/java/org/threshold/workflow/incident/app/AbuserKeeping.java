package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuserLook;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.AbuserWorkRule;
import org.threshold.workflow.incident.domain.AbuserWorkRule.When;
import org.threshold.workflow.platform.Refusal;

/** Keeps what was said of the work with an alleged abuser, and when it is looked at again. */
@Service
class AbuserKeeping {

    private final AbuserWorks works;
    private final AbuserLimits limits;
    private final AbuserRecord record;

    AbuserKeeping(AbuserWorks works, AbuserLimits limits, AbuserRecord record) {
        this.works = works;
        this.limits = limits;
        this.record = record;
    }

    /** What is missing. */
    List<Refusal> refusals(AbuserLook look, AbuserWork before) {
        Instant now = record.now();
        return AbuserWorkRule.refusals(look, before, new When(now, limits.latest(now)));
    }

    void keep(Actor who, AbuserWork before, AbuserLook said) {
        var look = new Look(said, record.now());
        AbuserWork now = before.said(look);
        works.said(now, look, who);
        works.save(now);
        said.nextLookOn()
                .filter(_ -> now.isOpen())
                .ifPresentOrElse(on -> limits.again(now, look.at(), on), () -> limits.done(now));
        record.keep(who, "alleged-abuser-worked-with", now);
    }
}
