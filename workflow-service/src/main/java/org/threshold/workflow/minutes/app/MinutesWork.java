package org.threshold.workflow.minutes.app;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.worklist.HumanSteps;

/** The steps of a conference’s minutes, and their limits. */
@Service
class MinutesWork {

    private final Deadlines deadlines;
    private final HumanSteps steps;

    MinutesWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** The minutes are to be sent out, counted from the day of the conference. */
    void toSend(ConferenceMinutes one) {
        Instant from = one.about().heldOn().atStartOfDay(WorkingTime.ZONE).toInstant();
        var due = limit(one, LimitCode.MINUTES_SENT, MinutesSteps.SEND, from);
        steps.openAside(MinutesSteps.SEND, due, MinutesSteps.CHAIRS);
    }

    /** They were; every practice has to file them. */
    void sent(ConferenceMinutes one) {
        met(one);
        Instant at = one.sent().orElseThrow().at();
        var due = limit(one, LimitCode.MINUTES_FILED, MinutesSteps.DISTRIBUTE, at);
        steps.openAside(MinutesSteps.DISTRIBUTE, due, MinutesSteps.WORKERS);
    }

    /** Every practice has filed them, or was rung. */
    void distributed(ConferenceMinutes one) {
        met(one);
    }

    /** The last practice has filed them, so that nobody has to ring any. */
    void filed(Actor by, ConferenceMinutes one) {
        met(one);
        steps.withdraw(by, one.id().value(), "Every practice has filed the minutes.");
    }

    /** It is of another case from now on. */
    void concerning(ConferenceMinutes one, List<String> cases) {
        deadlines.concerning(MinutesSteps.MINUTES, one.id().value(), cases);
        steps.concerning(one.id().value(), cases);
    }

    private Deadline limit(ConferenceMinutes one, LimitCode limit, String step, Instant from) {
        var cases = List.of(one.about().caseRef().value());
        var waiting = new Waiting(MinutesSteps.MINUTES, one.id().value(), step, cases);
        return deadlines.set(limit, waiting, from);
    }

    private void met(ConferenceMinutes one) {
        open(one).forEach(due -> deadlines.met(due.id()));
    }

    private Stream<Deadline> open(ConferenceMinutes one) {
        return deadlines.of(MinutesSteps.MINUTES, one.id().value()).stream()
                .filter(Deadline::isOpen);
    }
}
