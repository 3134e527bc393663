package org.threshold.workflow.liaison.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;

/** The liaison that is due took place, as somebody says in its task (R-GP-1). */
@Service
public class HoldNextLiaison {

    /** The step, as the task names it. */
    public static final String STEP = LiaisonSteps.HOLD;

    private static final Refusal NOT_PLANNED =
            new Refusal(
                    "heldOn",
                    "No liaison of this practice is planned.",
                    "Plan it on the page of all liaisons, for today if it took place today.");

    private final Access access;
    private final HumanSteps steps;
    private final Liaisons liaisons;
    private final HoldLiaison hold;

    HoldNextLiaison(Access access, HumanSteps steps, Liaisons liaisons, HoldLiaison hold) {
        this.access = access;
        this.steps = steps;
        this.liaisons = liaisons;
        this.hold = hold;
    }

    /**
     * Keeps that it took place.
     *
     * @param on a day in England
     */
    @Transactional
    public Completion handle(Actor who, SeriesId id, Optional<LocalDate> on) {
        access.require(who, Activity.RECORD_LIAISON);
        liaisons.lock(id);
        return switch (steps.take(who, id.value(), LiaisonSteps.HOLD)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken _ ->
                    liaisons.planned(id)
                            .map(one -> held(who, one, on))
                            .orElseGet(() -> new Completion.Refused(List.of(NOT_PLANNED)));
        };
    }

    private Completion held(Actor who, Liaison one, Optional<LocalDate> on) {
        return switch (hold.handle(who, one.id(), on)) {
            case LiaisonResult.Kept(var _, var next) -> new Completion.Done(next);
            case LiaisonResult.Refused(var refusals) -> new Completion.Refused(refusals);
            case LiaisonResult.NothingThere() ->
                    throw new IllegalStateException("a liaison that is locked is there");
        };
    }
}
