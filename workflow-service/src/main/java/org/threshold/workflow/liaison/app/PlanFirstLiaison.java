package org.threshold.workflow.liaison.app;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** The first liaison of a practice is planned, as somebody says in its task (R-GP-1). */
@Service
public class PlanFirstLiaison {

    /** The step, as the task names it. */
    public static final String STEP = LiaisonSteps.PLAN;

    private final Access access;
    private final HumanSteps steps;
    private final Liaisons liaisons;
    private final PlanLiaison plan;

    PlanFirstLiaison(Access access, HumanSteps steps, Liaisons liaisons, PlanLiaison plan) {
        this.access = access;
        this.steps = steps;
        this.liaisons = liaisons;
        this.plan = plan;
    }

    /**
     * Keeps the date.
     *
     * @param on a day in England
     */
    @Transactional
    public Completion handle(Actor who, SeriesId id, Optional<LocalDate> on) {
        access.require(who, Activity.RECORD_LIAISON);
        Series series = liaisons.lock(id).orElseThrow();
        return steps.take(who, id.value(), LiaisonSteps.PLAN).then(_ -> planned(who, series, on));
    }

    private Completion planned(Actor who, Series series, Optional<LocalDate> on) {
        return switch (plan.handle(who, series.practice().odsCode(), on)) {
            case LiaisonResult.Kept(var _, var next) -> new Completion.Done(next);
            case LiaisonResult.Refused(var refusals) -> new Completion.Refused(refusals);
            case LiaisonResult.NothingThere() ->
                    throw new IllegalStateException("a practice that is locked is there");
        };
    }
}
