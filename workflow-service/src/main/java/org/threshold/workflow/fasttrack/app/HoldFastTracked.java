package org.threshold.workflow.fasttrack.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.fasttrack.app.FastTrackDesk.InHand;
import org.threshold.workflow.fasttrack.app.FastTrackDesk.Step;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Records that the conference was held to which a case was fast-tracked (T7). */
@Service
public class HoldFastTracked {

    /** The step, as the task names it. */
    public static final String STEP = FastTrackSteps.HOLD;

    private final Access access;
    private final FastTrackDesk desk;
    private final HumanSteps steps;
    private final FastTrackEnding ending;
    private final FastTrackRecord record;

    HoldFastTracked(
            Access access,
            FastTrackDesk desk,
            HumanSteps steps,
            FastTrackEnding ending,
            FastTrackRecord record) {
        this.access = access;
        this.desk = desk;
        this.steps = steps;
        this.ending = ending;
        this.record = record;
    }

    /**
     * Keeps the day, or says that it is still to come, or that somebody was quicker.
     *
     * @param on the day in England on which it was held
     */
    @Transactional
    public Completion handle(Actor who, FastTrackId id, LocalDate on) {
        access.require(who, Activity.CONSIDER_CONFERENCE);
        return desk.take(who, id, new Step(id.value(), STEP), hand -> held(hand, on));
    }

    private Completion held(InHand hand, LocalDate on) {
        if (on.isAfter(WorkingTime.dayOf(record.now()))) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "on",
                                    "This day is still to come.",
                                    "Record the conference when it has been held.")));
        }
        steps.finish(hand.who(), hand.task(), Map.of());
        ending.held(hand.who(), hand.about().held(on));
        return new Completion.Done("The conference is recorded.");
    }
}
