package org.threshold.workflow.redpath.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.PoliceAcceptanceProcess.Variables;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.PoliceAnswer;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** The police say who takes the joint investigation, or why they do not (L-3.1.5). */
@Service
public class AcceptJointInvestigation {

    /** The step, as the task and the model name it. */
    public static final String STEP = RedPathSteps.ACCEPT;

    private final Access access;
    private final Cases cases;
    private final Acceptances acceptances;
    private final HumanSteps steps;
    private final KeepAnswer keep;

    AcceptJointInvestigation(
            Access access,
            Cases cases,
            Acceptances acceptances,
            HumanSteps steps,
            KeepAnswer keep) {
        this.access = access;
        this.cases = cases;
        this.acceptances = acceptances;
        this.steps = steps;
        this.keep = keep;
    }

    /** Records the answer, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, AcceptanceId id, PoliceAnswer answer) {
        access.require(who, Activity.ACCEPT_INVESTIGATION);
        PoliceAcceptance question = acceptances.find(id).orElseThrow();
        cases.lock(List.of(question.caseRef()));
        return switch (steps.take(who, id.value(), STEP)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken _ when !answer.refusals().isEmpty() ->
                    new Completion.Refused(answer.refusals());
            case Taking.Taken(var task) -> answered(who, task, question, answer);
        };
    }

    private Completion answered(
            Actor who, TaskView task, PoliceAcceptance question, PoliceAnswer answer) {
        keep.kept(who, question, answer);
        steps.finish(who, task, Map.of(Variables.ANSWER, answer.code()));
        return new Completion.Done(
                switch (answer) {
                    case PoliceAnswer.Accepted _ ->
                            "The police take the joint investigation, and social care is told. Its action"
                                    + " list is on the work list: agree it with them.";
                    case PoliceAnswer.Declined _ ->
                            "The team manager is told now. The strategy discussion is held all the same: bring"
                                    + " your reason to it.";
                });
    }
}
