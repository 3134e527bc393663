package org.threshold.workflow.contact.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/**
 * Somebody gets the legal basis that a restriction lacks, or looks at one again before its basis
 * ends; either way it goes on with a basis or is lifted (F-1.3.9).
 */
@Service
public class SettleRestriction {

    /** The step in which a legal basis is got, as the task names it. */
    public static final String BASIS = ContactSteps.BASIS;

    /** The step in which it is looked at again. */
    public static final String REVIEW = ContactSteps.REVIEW;

    private final Access access;
    private final RestrictionKeeping keeping;
    private final RestrictionWork work;
    private final HumanSteps steps;

    SettleRestriction(
            Access access, RestrictionKeeping keeping, RestrictionWork work, HumanSteps steps) {
        this.access = access;
        this.keeping = keeping;
        this.work = work;
        this.steps = steps;
    }

    /**
     * Keeps it, or says what is missing, or that somebody was quicker.
     *
     * @param step {@link #BASIS} or {@link #REVIEW}
     */
    @Transactional
    public Completion handle(Actor who, RestrictionId id, String step, Revision given) {
        access.require(who, Activity.RESTRICT_CONTACT);
        Restriction before = keeping.lock(id).orElseThrow();
        return steps.take(who, id.value(), step).then(task -> settled(who, task, before, given));
    }

    private Completion settled(Actor who, TaskView task, Restriction before, Revision given) {
        List<Refusal> refusals = keeping.refusals(given);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        work.met(before, task.step());
        keeping.revised(who, before, given);
        return new Completion.Done(
                given.of(before).lifted()
                        ? "The restriction is lifted, and the case’s page shows it."
                        : "The restriction goes on. It is looked at again before its legal basis ends.");
    }
}
