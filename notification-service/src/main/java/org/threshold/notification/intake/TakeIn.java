package org.threshold.notification.intake;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Takes in one record whatever it is: applies it, drops it as a duplicate, or parks its key. Throws
 * only when the database is out of reach; then the record is to be offered again.
 */
@Service
public class TakeIn {

    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);

    private final ReceiveRecord receive;
    private final ParkRecord park;
    private final MeterRegistry meters;

    TakeIn(ReceiveRecord receive, ParkRecord park, MeterRegistry meters) {
        this.receive = receive;
        this.park = park;
        this.meters = meters;
    }

    /** Takes it in. */
    public void handle(Arrival arrival) {
        Receipt receipt = received(arrival);
        if (receipt == Receipt.PARKED) {
            LOG.warn("Parked: record {} of {}", arrival.sequence(), arrival.key());
        }
        count(receipt);
    }

    /** Counts a record that had no key or envelope to be taken in by. */
    public void deadLetter() {
        LOG.warn("A record without a readable key or envelope went to the dead-letter topic");
        count(Receipt.DEAD_LETTER);
    }

    private Receipt received(Arrival arrival) {
        try {
            return receive.handle(arrival);
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException unavailable) {
            throw unavailable;
        } catch (RuntimeException bug) {
            return park.handle(arrival, "broke: " + bug.getClass().getSimpleName());
        }
    }

    private void count(Receipt receipt) {
        meters.counter("threshold.inbox.records", "receipt", receipt.code()).increment();
    }
}
