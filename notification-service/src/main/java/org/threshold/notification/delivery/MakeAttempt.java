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
    private final Circuits circuits;
    private final BoundedSend bounded = new BoundedSend();
    private final DutyHours hours;
    private final CaseClock clock;

    MakeAttempt(
            AttemptDesk desk,
            Channels channels,
            Circuits circuits,
            DutyHours hours,
            CaseClock clock) {
        this.desk = desk;
        this.channels = channels;
        this.circuits = circuits;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * Makes the attempt. If it cannot be recorded, the lease ends and the delivery is tried again.
     * One whose endpoint is held back is put back as it was, and one that waits for the end of
     * quiet hours is put off: neither has been tried. Nor is one that waited so long for its turns
     * that somebody else may take it before an attempt would be over.
     */
    public void handle(DeliveryId id, Lease lease) {
        var wanted = desk.wanted(id);
        TellRequest request = wanted.request();
        switch (wanted.lookup()) {
            case Reachable reachable -> reach(id, lease, request, reachable);
            case UnknownRecipient unknown -> notTried(id, request, FailureReason.RECIPIENT_UNKNOWN);
            case NoSuchChannel none -> notTried(id, request, FailureReason.NO_SUCH_CHANNEL);
            case Disabled disabled -> notTried(id, request, FailureReason.ENDPOINT_DISABLED);
        }
    }

    private void reach(DeliveryId id, Lease lease, TellRequest request, Reachable reachable) {
        var entry = new Route(reachable.entry(), request.rung().channel());
        if (hours.putOff(id, request)) {
            circuits.unused(id, entry, clock.now());
            return;
        }
        if (!circuits.admit(id, request.route(), reachable)) {
            desk.putBack(id);
            return;
        }
        if (!lease.lasts(BoundedSend.LONGEST)) {
            circuits.unused(id, entry, clock.now());
            return;
        }
        Attempt attempt = tried(id, request, reachable);
        circuits.ended(id, entry, attempt.outcome(), clock.now());
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
        Outcome seen = hours.seen(outcome, request);
        return new Attempt(kind, reachable.entry(), startedAt, seen, took);
    }

    private void notTried(DeliveryId id, TellRequest request, FailureReason reason) {
        circuits.leadsNowhere(request.route());
        Outcome outcome = new Unusable(reason);
        desk.record(
                id, new Attempt("none", request.recipient(), clock.now(), outcome, Duration.ZERO));
    }
}
