package org.threshold.workflow.minutes.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of a conference’s minutes in hand, with their case locked before it. */
@Service
class MinutesDesk {

    private final Cases cases;
    private final ConferenceMinutesRows rows;
    private final HumanSteps steps;

    MinutesDesk(Cases cases, ConferenceMinutesRows rows, HumanSteps steps) {
        this.cases = cases;
        this.rows = rows;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, ConferenceMinutes about) {}

    Completion take(Actor who, MinutesId id, String step, Function<InHand, Completion> ending) {
        cases.lock(List.of(rows.find(id).orElseThrow().about().caseRef()));
        ConferenceMinutes one = rows.lock(id).orElseThrow();
        return steps.take(who, id.value(), step)
                .then(task -> ending.apply(new InHand(who, task, one)));
    }

    /** Ends the step, and keeps how the minutes stand now. */
    void done(InHand hand, ConferenceMinutes now) {
        rows.save(now);
        steps.finish(hand.who(), hand.task(), Map.of());
    }

    /** Keeps what was noted, though the step goes on waiting. */
    void noted(ConferenceMinutes now) {
        rows.save(now);
    }
}
