package org.threshold.notification.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Takes in records whatever they are: applies each, drops it as a duplicate, or parks its key.
 * Throws only when the database is out of reach; then the records are to be offered again.
 */
@Service
public class TakeIn {

    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);

    private final ReceiveRecords receive;
    private final ParkRecord park;
    private final MeterRegistry meters;

    TakeIn(ReceiveRecords receive, ParkRecord park, MeterRegistry meters) {
        this.receive = receive;
        this.park = park;
        this.meters = meters;
    }

    /**
     * Takes them in, those of a key together and in their order. Those of one key that breaks are
     * taken in one by one, so that only what breaks parks it.
     */
    public void handle(List<Arrival> arrivals) {
        arrivals.stream()
                .collect(groupingBy(Arrival::key, LinkedHashMap::new, toList()))
                .values()
                .forEach(this::ofOneKey);
    }

    private void ofOneKey(List<Arrival> arrivals) {
        try {
            count(receive.handle(arrivals));
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException unavailable) {
            throw unavailable;
        } catch (RuntimeException bug) {
            if (arrivals.size() == 1) {
                count(park.handle(arrivals.getFirst(), "broke: " + bug.getClass().getSimpleName()));
            } else {
                arrivals.forEach(each -> ofOneKey(List.of(each)));
            }
        }
    }

    /** Counts a record that had no key or envelope to be taken in by. */
    public void deadLetter() {
        LOG.warn("A record without a readable key or envelope went to the dead-letter topic");
        count(Receipt.DEAD_LETTER, 1);
    }

    private void count(Received received) {
        if (received.parked() > 0) {
            LOG.warn("Parked: {} records of {}", received.parked(), received.key());
        }
        count(Receipt.APPLIED, received.applied());
        count(Receipt.DUPLICATE, received.duplicates());
        count(Receipt.PARKED, received.parked());
    }

    private void count(Receipt receipt, int records) {
        meters.counter("threshold.inbox.records", "receipt", receipt.code()).increment(records);
    }
}
