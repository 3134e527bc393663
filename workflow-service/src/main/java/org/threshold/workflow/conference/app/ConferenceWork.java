package org.threshold.workflow.conference.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.ConferenceListener;
import org.threshold.workflow.conference.app.ConferenceDesk.InHand;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.Standing;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;

/** The steps of what is considered, and their limits; no process waits for them. */
@Service
class ConferenceWork {

    private final Considerations considerations;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final ConferenceRecord record;
    private final List<ConferenceListener> listeners;

    ConferenceWork(
            Considerations considerations,
            Deadlines deadlines,
            HumanSteps steps,
            ConferenceRecord record,
            List<ConferenceListener> listeners) {
        this.considerations = considerations;
        this.deadlines = deadlines;
        this.steps = steps;
        this.record = record;
        this.listeners = listeners;
    }

    /** It is to be considered the same day (R-C&amp;F-9a). */
    void begins(Consideration one) {
        considerations.add(one);
        var waiting = waiting(one, ConferenceSteps.CONSIDER);
        var limit = deadlines.set(LimitCode.CONSIDER_CONFERENCE, waiting, one.about().since());
        steps.openAside(ConferenceSteps.CONSIDER, limit, ConferenceSteps.DECIDERS);
        record.keep(Actor.itself(), "conference-to-be-considered", one, "");
    }

    /** The conference is to be held; its limit is counted from the decision (T7), UTC. */
    Deadline toBeHeld(Consideration one, Instant decidedAt) {
        var waiting = waiting(one, ConferenceSteps.HOLD);
        Deadline limit = deadlines.set(LimitCode.T7_CONFERENCE, waiting, decidedAt);
        steps.openAside(ConferenceSteps.HOLD, limit, ConferenceSteps.HOLDERS);
        listeners.forEach(it -> it.called(one.about().caseRef(), decidedAt));
        return limit;
    }

    /** What a step was for is done, and it stands like this from now on. */
    void ends(InHand hand, Standing standing) {
        var one = hand.about();
        considerations.save(one.as(standing));
        steps.finish(hand.who(), hand.task(), Map.of());
        met(one);
    }

    /** What its conference was for has happened, wherever it was recorded. */
    void overtaken(Actor who, Consideration one) {
        considerations.save(one);
        steps.overtake(who, one.id().value(), ConferenceSteps.HOLD, Map.of());
        met(one);
    }

    private void met(Consideration one) {
        deadlines.of(ConferenceSteps.CONSIDERATION, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is of another case from now on. */
    void concerning(Consideration one, List<String> cases) {
        deadlines.concerning(ConferenceSteps.CONSIDERATION, one.id().value(), cases);
        steps.concerning(one.id().value(), cases);
    }

    private static Waiting waiting(Consideration one, String step) {
        return new Waiting(
                ConferenceSteps.CONSIDERATION,
                one.id().value(),
                step,
                List.of(one.about().caseRef().value()));
    }
}
