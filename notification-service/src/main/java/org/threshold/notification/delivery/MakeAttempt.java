package org.threshold.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.notification.delivery.Outcome.Unusable;
import org.threshold.notification.directory.Lookup.Disabled;
import org.threshold.notification.directory.Lookup.NoSuchChannel;
import org.threshold.notification.directory.Lookup.Reachable;
import org.threshold.notification.directory.Lookup.UnknownRecipient;
import org.threshold.notification.platform.CaseClock;

/**
 * Makes one attempt of a delivery and records it. No transaction is open and no turn at the
 * database is held while the channel works.
 */
@Service
public class MakeAttempt {

    private final AttemptDesk desk;
    private final Channels channels;
    private final BoundedSend bounded = new BoundedSend();
    private final CaseClock clock;

    MakeAttempt(AttemptDesk desk, Channels channels, CaseClock clock) {
        this.desk = desk;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * Makes the attempt. If it cannot be recorded, the lease ends and the delivery is tried again.
     */
    public void handle(DeliveryId id) {
        var wanted = desk.wanted(id);
        TellRequest request = wanted.request();
        Attempt attempt =
                switch (wanted.lookup()) {
                    case Reachable reachable -> tried(id, request, reachable);
                    case UnknownRecipient unknown ->
                            notTried(request, FailureReason.RECIPIENT_UNKNOWN);
                    case NoSuchChannel none -> notTried(request, FailureReason.NO_SUCH_CHANNEL);
                    case Disabled disabled -> notTried(request, FailureReason.ENDPOINT_DISABLED);
                };
        desk.record(id, attempt);
    }

    private Attempt tried(DeliveryId id, TellRequest request, Reachable reachable) {
        Instant startedAt = clock.now();
        long start = System.nanoTime();
        String kind = reachable.endpoint().kind();
        Dispatch dispatch = new Dispatch(id, reachable.endpoint(), request);
        Outcome outcome =
                channels.of(kind)
                        .map(channel -> bounded.run(() -> channel.send(dispatch)))
                        .orElseGet(() -> new Unusable(FailureReason.CHANNEL_UNUSABLE));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Attempt(kind, reachable.entry(), startedAt, outcome, took);
    }

    private Attempt notTried(TellRequest request, FailureReason reason) {
        return new Attempt(
                "none", request.recipient(), clock.now(), new Unusable(reason), Duration.ZERO);
    }
}
