package org.threshold.notification.delivery;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.jdbc.AfterCommit;

/**
 * Takes in one request to tell somebody. A recipient that cannot be reached, or where nobody is on
 * duty for something urgent, fails at once with the reason: never silence. Safe to call again: the
 * same rung is told once.
 */
@Service
public class AcceptRequest {

    private final DeliveryRecords records;
    private final FirstStep first;
    private final StateChanges states;
    private final CaseClock clock;
    private final DueSignal signal;

    AcceptRequest(
            DeliveryRecords records,
            FirstStep first,
            StateChanges states,
            CaseClock clock,
            DueSignal signal) {
        this.records = records;
        this.first = first;
        this.states = states;
        this.clock = clock;
        this.signal = signal;
    }

    /** Takes it in, within the transaction of the inbox. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(TellRequest request) {
        Instant now = clock.now();
        if (records.acknowledged(request, now)) {
            Instant deliverBy = request.rung().deliverBy();
            records.add(request, Progress.untried(DeliveryState.STOPPED, now, deliverBy));
            return;
        }
        Step step = first.of(request, now);
        if (records.add(request, step.progress())) {
            states.say(request.id(), request.rung().number(), step.said(), now);
            AfterCommit.run(signal::wake);
        }
    }
}
