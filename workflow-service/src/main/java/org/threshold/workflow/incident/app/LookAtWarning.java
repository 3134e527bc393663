package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.SeenByLead;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/**
 * The domestic abuse lead says whether a warning was enough where children live in the household
 * (R-TVP-5). It decides nothing else: what protects a child waits for nothing here.
 */
@Service
public class LookAtWarning {

    /** The step, as the task names it. */
    public static final String STEP = WarningLimits.STEP;

    private static final Refusal NOTHING_SAID =
            new Refusal(
                    "words",
                    "It is not said what it rests on. A warning binds nobody, and the children live"
                            + " where it happened (recommendation Thames Valley Police 5).",
                    "Say what protects whoever was abused and the children, or what is done now.");

    private final Access access;
    private final Disposals disposals;
    private final HumanSteps steps;
    private final WarningLimits limits;
    private final DisposalRecord record;

    LookAtWarning(
            Access access,
            Disposals disposals,
            HumanSteps steps,
            WarningLimits limits,
            DisposalRecord record) {
        this.access = access;
        this.disposals = disposals;
        this.steps = steps;
        this.limits = limits;
        this.record = record;
    }

    /** Keeps what the lead says, or says that it is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, DisposalId id, boolean enough, String words) {
        access.require(who, Activity.LOOK_AT_WARNING);
        Disposal one = disposals.find(id).orElseThrow();
        return switch (steps.take(who, id.value(), STEP)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken(var task) ->
                    words.isBlank()
                            ? new Completion.Refused(List.of(NOTHING_SAID))
                            : seen(who, task, one, new SeenByLead(enough, words, record.now()));
        };
    }

    private Completion seen(Actor who, TaskView task, Disposal one, SeenByLead seen) {
        disposals.seen(one.id(), seen, who);
        steps.finish(who, task, Map.of());
        limits.done(one);
        record.keep(who, "abuse-warning-looked-at", one, seen.words());
        return new Completion.Done("What you say of the warning is on the case.");
    }
}
