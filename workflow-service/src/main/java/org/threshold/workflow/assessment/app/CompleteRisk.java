package org.threshold.workflow.assessment.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.RevisionRule;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody thinks a risk through that an outcome went ahead of (L-3.1.1). */
@Service
public class CompleteRisk {

    /** The step, as the task names it. */
    public static final String STEP = AssessmentSteps.COMPLETE_RISK;

    private final Access access;
    private final RiskKeeping keeping;
    private final HumanSteps steps;

    CompleteRisk(Access access, RiskKeeping keeping, HumanSteps steps) {
        this.access = access;
        this.keeping = keeping;
        this.steps = steps;
    }

    /** Keeps it, or says what is still missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, RiskId id, RiskSaid said, String why) {
        access.require(who, Activity.RECORD_RISK);
        Risk before = keeping.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP)
                .then(task -> said(who, task, before.as(said), why(before, said, why)));
    }

    private static Said why(Risk before, RiskSaid said, String why) {
        return new Said(why, RevisionRule.ofLater(before, said, why));
    }

    private Completion said(Actor who, TaskView task, Risk risk, Said given) {
        List<Refusal> refusals = new ArrayList<>(given.refusals());
        keeping.missing(risk).forEach(part -> refusals.add(missing(part)));
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        keeping.saidAnew(who, risk, given.why());
        return new Completion.Done("The risk is complete, and the case’s page shows it.");
    }

    private static Refusal missing(String part) {
        return new Refusal(
                "request",
                "It is not said " + part + ".",
                "Say it here. To keep what you know so far, say it on the risk’s page instead.");
    }

    private record Said(String why, List<Refusal> refusals) {}
}
