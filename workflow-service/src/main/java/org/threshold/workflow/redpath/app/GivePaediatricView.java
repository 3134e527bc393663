package org.threshold.workflow.redpath.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.UncertainMarkProcess.Variables;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.redpath.domain.ViewGate;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A paediatrician says what a mark is (T18). */
@Service
public class GivePaediatricView {

    /** The step, as the task and the model name it. */
    public static final String STEP = RedPathSteps.VIEW;

    private final Access access;
    private final Cases cases;
    private final Marks marks;
    private final HumanSteps steps;
    private final KeepView keep;

    GivePaediatricView(Access access, Cases cases, Marks marks, HumanSteps steps, KeepView keep) {
        this.access = access;
        this.cases = cases;
        this.marks = marks;
        this.steps = steps;
        this.keep = keep;
    }

    /**
     * Records the view, or says what is missing, or that somebody was quicker.
     *
     * @param words what was seen; for no injury, what the mark is instead
     */
    @Transactional
    public Completion handle(Actor who, MarkId id, Finding finding, String words) {
        access.require(who, Activity.GIVE_PAEDIATRIC_VIEW);
        cases.lock(List.of(marks.find(id).orElseThrow().sighting().caseRef()));
        return steps.take(who, id.value(), STEP)
                .then(task -> said(who, task, id, new Said(finding, words)));
    }

    private Completion said(Actor who, TaskView task, MarkId id, Said said) {
        List<Refusal> refusals = ViewGate.refusals(said.finding(), said.words());
        return refusals.isEmpty()
                ? done(who, task, keep.kept(who, id, said))
                : new Completion.Refused(refusals);
    }

    private Completion done(Actor who, TaskView task, KeepView.Kept kept) {
        steps.finish(who, task, Map.of(Variables.FINDING, kept.finding()));
        return new Completion.Done(kept.next());
    }

    /** What a clinician says. */
    record Said(Finding finding, String words) {}
}
