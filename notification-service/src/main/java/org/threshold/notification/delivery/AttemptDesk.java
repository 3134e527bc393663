package org.threshold.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Service;
import org.threshold.notification.directory.Directory;
import org.threshold.notification.directory.Lookup;
import org.threshold.notification.platform.jdbc.BackgroundTurns;

/** What an attempt reads and writes down, each in a turn, for attempts are many at once. */
@Service
class AttemptDesk {

    private final Deliveries deliveries;
    private final Directory directory;
    private final RecordAttempt record;
    private final BackgroundTurns turns;
    private final MeterRegistry meters;

    AttemptDesk(
            Deliveries deliveries,
            Directory directory,
            RecordAttempt record,
            BackgroundTurns turns,
            MeterRegistry meters) {
        this.deliveries = deliveries;
        this.directory = directory;
        this.record = record;
        this.turns = turns;
        this.meters = meters;
    }

    /**
     * What is to be told, and where its recipient is reached.
     *
     * @param lookup asked each time, so a corrected address works from the next attempt
     */
    record Wanted(TellRequest request, Lookup lookup) {}

    Wanted wanted(DeliveryId id) {
        return turns.take(
                () -> {
                    TellRequest request = deliveries.requestOf(id);
                    var channel = request.rung().channel();
                    return new Wanted(request, directory.find(request.recipient(), channel));
                });
    }

    void record(DeliveryId id, Attempt attempt) {
        turns.take(
                () -> {
                    record.handle(id, attempt);
                    return attempt;
                });
        meters.counter(
                        "threshold.delivery.attempts",
                        "agency",
                        attempt.entry().agency(),
                        "outcome",
                        attempt.outcome().code())
                .increment();
    }

    /** Ends the lease of a delivery that was taken and not tried; all else stays as it was. */
    void putBack(DeliveryId id) {
        turns.take(
                () -> {
                    deliveries.putBack(id);
                    return id;
                });
    }
}
