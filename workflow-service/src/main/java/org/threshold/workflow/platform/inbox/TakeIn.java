package org.threshold.workflow.platform.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.ParkedKeys.Replayed;
import org.threshold.workflow.platform.inbox.Inbox.Receipt;

/**
 * Takes in whatever comes, and goes on with what waited for it. Throws only when the database is
 * out of reach or busy; then the record is to be offered again.
 */
final class TakeIn {

    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);

    private final Inbox inbox;
    private final Incidents incidents;

    TakeIn(Inbox inbox, Incidents incidents) {
        this.inbox = inbox;
        this.incidents = incidents;
    }

    void handle(Arrival arrival) {
        Receipt receipt = take(arrival);
        switch (receipt) {
            case APPLIED -> goOn(arrival.key());
            case DUPLICATE -> LOG.debug("record {} came again", arrival.message().id());
            case PARKED -> alert(arrival);
        }
    }

    private Receipt take(Arrival arrival) {
        try {
            return inbox.take(arrival);
        } catch (RuntimeException failure) {
            inbox.park(arrival, problem(failure));
            return Receipt.PARKED;
        }
    }

    /** Applies what waited for the record that has just been applied. */
    private void goOn(Arrival.Key key) {
        if (inbox.firstParked(key).isEmpty()) {
            return;
        }
        try {
            while (inbox.applyNext(key)) {
                LOG.info("{}: a record that waited was applied", key.topic());
            }
        } catch (RuntimeException failure) {
            noteFirst(key, failure);
        }
        heal(key);
    }

    /** Applies every record of a key that waits, in order; missing ones are passed over. */
    Replayed replay(Arrival.Key key) {
        int applied = 0;
        try {
            while (inbox.applyFirst(key)) {
                applied++;
            }
        } catch (RuntimeException failure) {
            noteFirst(key, failure);
        }
        return new Replayed(applied, !heal(key));
    }

    private void noteFirst(Arrival.Key key, RuntimeException failure) {
        String problem = problem(failure);
        inbox.firstParked(key).ifPresent(first -> inbox.note(first, problem));
    }

    private boolean heal(Arrival.Key key) {
        boolean free = inbox.firstParked(key).isEmpty();
        if (free) {
            incidents.healed(IncidentKind.KEY_PARKED, key.subject());
        }
        return free;
    }

    private void alert(Arrival arrival) {
        LOG.warn("{}: record {} is parked", arrival.key().topic(), arrival.message().id());
        incidents.raise(
                IncidentKind.KEY_PARKED,
                arrival.key().subject(),
                "Records of "
                        + arrival.key().topic()
                        + " wait, because one is missing or cannot be"
                        + " applied. Look at the parked keys, put right what is wrong, and replay.");
    }

    /** What is wrong, without values; rethrown when it will pass by itself. */
    private static String problem(RuntimeException failure) {
        return switch (failure) {
            case TransientDataAccessException passing -> throw passing;
            case RecoverableDataAccessException passing -> throw passing;
            case DataAccessResourceFailureException passing -> throw passing;
            case TransactionException passing -> throw passing;
            default -> {
                LOG.warn("a record cannot be applied", failure);
                yield "it cannot be applied: " + failure.getClass().getSimpleName();
            }
        };
    }
}
