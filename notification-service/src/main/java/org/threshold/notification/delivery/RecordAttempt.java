package org.threshold.notification.delivery;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.Directory;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.platform.CaseClock;

/** Writes down how an attempt ended, and what follows from it. */
@Service
class RecordAttempt {

    private static final Logger LOG = LoggerFactory.getLogger(RecordAttempt.class);

    private final Deliveries deliveries;
    private final Directory directory;
    private final StateChanges states;
    private final CaseClock clock;

    private final Readers readers;

    RecordAttempt(
            Deliveries deliveries,
            Directory directory,
            StateChanges states,
            CaseClock clock,
            Readers readers) {
        this.deliveries = deliveries;
        this.directory = directory;
        this.states = states;
        this.clock = clock;
        this.readers = readers;
    }

    @Transactional
    void handle(DeliveryId id, Attempt attempt) {
        var now = clock.now();
        readers.lock(id, attempt.outcome());
        Delivery delivery = deliveries.lock(id);
        Step step = delivery.progress().after(attempt.outcome(), delivery.priority(), now);
        deliveries.addAttempt(id, step.progress().attempts(), attempt);
        deliveries.save(id, step.progress());
        warnOfParked(id, step, attempt);
        if (attempt.outcome() instanceof Outcome.Gone) {
            takeOutOfUse(deliveries.requestOf(id).rung().channel(), attempt, now);
        }
        states.say(delivery.notification(), delivery.rung(), step.said(), now);
        readers.keep(delivery.notification(), attempt.outcome());
    }

    private static void warnOfParked(DeliveryId id, Step step, Attempt attempt) {
        if (step.progress().state() == DeliveryState.PARKED) {
            LOG.error(
                    "Delivery {} was not accepted for a week and is parked. When the system of {}"
                            + " works again, POST /api/v1/agencies/{}/replay has it tried again",
                    id,
                    attempt.entry().agency(),
                    attempt.entry().agency());
        }
    }

    private void takeOutOfUse(Preference channel, Attempt attempt, Instant now) {
        directory.disable(attempt.entry(), channel, now);
        LOG.error(
                "The {} channel of {} said that it is gone and is out of use. Ask the agency for"
                        + " its new address and enter it in the directory",
                channel.code(),
                attempt.entry().agency());
    }
}
