package org.threshold.workflow.analysis.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A draft that an end with protection went ahead of is written and circulated (L-3.1.19). */
@Service
public class CirculateDraft {

    /** The step, as the task names it. */
    public static final String STEP = DraftSteps.CIRCULATE;

    private final Access access;
    private final DraftDesk desk;
    private final DraftKeeping keeping;
    private final HumanSteps steps;

    CirculateDraft(Access access, DraftDesk desk, DraftKeeping keeping, HumanSteps steps) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
        this.steps = steps;
    }

    /** Circulates it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, UUID id, DraftText text) {
        access.require(who, Activity.WRITE_ANALYSIS);
        Draft draft = desk.lock(id).orElseThrow();
        return steps.take(who, id, STEP).then(task -> circulate(who, task, draft, text));
    }

    private Completion circulate(Actor who, TaskView task, Draft draft, DraftText text) {
        List<Refusal> refusals = text.refusals();
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        keeping.circulated(who, keeping.written(who, draft, text));
        return new Completion.Done(
                "The draft is circulated. Each agency’s answer is on the work list until it is here.");
    }
}
