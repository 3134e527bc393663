package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** The consultant to whom a child was handed over accepts it (R-Hosp-7). */
@Service
public class AcceptConsultantHandover {

    /** The step, as the task names it. */
    public static final String STEP = WardSteps.ACCEPT;

    private final Access access;
    private final HumanSteps steps;
    private final StayKeeping keeping;
    private final Stays stays;
    private final ConsultantKeeping consultants;

    AcceptConsultantHandover(
            Access access,
            HumanSteps steps,
            StayKeeping keeping,
            Stays stays,
            ConsultantKeeping consultants) {
        this.access = access;
        this.steps = steps;
        this.keeping = keeping;
        this.stays = stays;
        this.consultants = consultants;
    }

    /**
     * Keeps it, or says who has to accept, or that somebody was quicker.
     *
     * @param name who accepts
     */
    @Transactional
    public Completion handle(Actor who, HandoverId id, String name) {
        access.require(who, Activity.REVIEW_ON_WARD);
        Stay stay = keeping.lock(id).orElseThrow();
        Handed handed = stays.handover(id).orElseThrow();
        return switch (steps.take(who, id.value(), STEP)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken(var task) ->
                    handed.refusal(name)
                            .<Completion>map(it -> new Completion.Refused(List.of(it)))
                            .orElseGet(() -> accepted(who, task, stay, handed));
        };
    }

    private Completion accepted(Actor who, TaskView task, Stay stay, Handed handed) {
        steps.finish(who, task, Map.of());
        consultants.accepted(who, stay, handed);
        return new Completion.Done("The handover is accepted.");
    }
}
