package org.threshold.workflow.liaison.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.app.Liaisons.Told;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** Somebody told the practice’s named GP that two liaisons in a row did not take place (R-GP-1). */
@Service
public class TellNamedGp {

    /** The step, as the task names it. */
    public static final String STEP = LiaisonSteps.TELL;

    private final Access access;
    private final HumanSteps steps;
    private final Liaisons liaisons;
    private final LiaisonWork work;
    private final LiaisonRecord record;

    TellNamedGp(
            Access access,
            HumanSteps steps,
            Liaisons liaisons,
            LiaisonWork work,
            LiaisonRecord record) {
        this.access = access;
        this.steps = steps;
        this.liaisons = liaisons;
        this.work = work;
        this.record = record;
    }

    /**
     * Keeps whom somebody spoke to; without a name the step goes on waiting.
     *
     * @param words what was said; may be empty
     */
    @Transactional
    public Completion handle(Actor who, SeriesId id, String spokeTo, String words) {
        access.require(who, Activity.TELL_NAMED_GP);
        liaisons.lock(id);
        return switch (steps.take(who, id.value(), LiaisonSteps.TELL)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken(var task) ->
                    spokeTo.isBlank()
                            ? new Completion.Refused(List.of(nobody()))
                            : told(
                                    who,
                                    task,
                                    id,
                                    new Told(
                                            spokeTo,
                                            words,
                                            who.staff().orElseThrow(),
                                            record.now()));
        };
    }

    private Completion told(Actor who, TaskView task, SeriesId id, Told told) {
        liaisons.told(id, told);
        steps.finish(who, task, Map.of());
        work.told(id);
        record.keep(who, "named-gp-told", id, "");
        return new Completion.Done(
                "It is kept that the practice’s named GP knows. The next liaison stays due.");
    }

    private static Refusal nobody() {
        return new Refusal(
                "spokeTo",
                "It is not said whom of the practice you spoke to.",
                "Give the name of the GP who is named for safeguarding there, or of whoever answers"
                        + " for them.");
    }
}
