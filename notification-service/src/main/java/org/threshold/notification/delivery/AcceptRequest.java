package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.Directory;
import org.threshold.notification.directory.Lookup;
import org.threshold.notification.directory.Lookup.Disabled;
import org.threshold.notification.directory.Lookup.NoSuchChannel;
import org.threshold.notification.directory.Lookup.Reachable;
import org.threshold.notification.directory.Lookup.UnknownRecipient;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.jdbc.AfterCommit;

/**
 * Takes in one request to tell somebody. A recipient that cannot be reached fails at once, with the
 * reason: never silence. Safe to call again: the same rung is told once.
 */
@Service
public class AcceptRequest {

    private final DeliveryRecords records;
    private final Directory directory;
    private final StateChanges states;
    private final CaseClock clock;
    private final DueSignal signal;

    AcceptRequest(
            DeliveryRecords records,
            Directory directory,
            StateChanges states,
            CaseClock clock,
            DueSignal signal) {
        this.records = records;
        this.directory = directory;
        this.states = states;
        this.clock = clock;
        this.signal = signal;
    }

    /** Takes it in, within the transaction of the inbox. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(TellRequest request) {
        Instant now = clock.now();
        if (records.acknowledged(request, now)) {
            records.add(request, Progress.needless(now, request.rung().deliverBy()));
            return;
        }
        Lookup lookup = directory.find(request.recipient(), request.rung().channel());
        Optional<FailureReason> obstacle = obstacle(lookup);
        Instant deliverBy = request.rung().deliverBy();
        boolean isNew =
                records.add(
                        request,
                        obstacle.isPresent()
                                ? Progress.failedAtOnce(now, deliverBy)
                                : Progress.queued(now, deliverBy));
        if (isNew) {
            Said said = obstacle.<Said>map(Said.Failed::new).orElseGet(Said.Queued::new);
            states.say(request.id(), request.rung().number(), said, now);
            AfterCommit.run(signal::wake);
        }
    }

    private static Optional<FailureReason> obstacle(Lookup lookup) {
        return switch (lookup) {
            case Reachable reachable -> Optional.empty();
            case UnknownRecipient unknown -> Optional.of(FailureReason.RECIPIENT_UNKNOWN);
            case NoSuchChannel none -> Optional.of(FailureReason.NO_SUCH_CHANNEL);
            case Disabled disabled -> Optional.of(FailureReason.ENDPOINT_DISABLED);
        };
    }
}
