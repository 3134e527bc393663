package org.threshold.notification.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.AcceptRequest;
import org.threshold.notification.intake.KeyState.Parking;
import org.threshold.notification.intake.Reading.Understood;
import org.threshold.notification.intake.Reading.Unreadable;
import org.threshold.notification.platform.CaseClock;

/**
 * Applies the waiting records of a key in sequence, as far as it goes. A record with a sequence
 * that was passed already is applied too: nothing is dropped for being old.
 */
@Component
class DrainKey {

    /** What to do about a missing sequence. */
    enum Gaps {
        /** Park the key until the record comes or an operator replays. */
        WAIT,
        /** An operator has decided to go on without it. */
        PASS_OVER
    }

    /**
     * How far it went.
     *
     * @param key where the key stands now; already kept
     * @param applied how many records were applied
     * @param passedOver sequences that were gone on without
     */
    record Drained(KeyState key, int applied, List<Long> passedOver) {}

    private final Inbox inbox;
    private final RequestReader reader;
    private final AcceptRequest accept;
    private final CaseClock clock;

    DrainKey(Inbox inbox, RequestReader reader, AcceptRequest accept, CaseClock clock) {
        this.inbox = inbox;
        this.reader = reader;
        this.accept = accept;
        this.clock = clock;
    }

    Drained drain(KeyState start, Gaps gaps) {
        KeyState key = start.free();
        int applied = 0;
        List<Long> passedOver = new ArrayList<>();
        Optional<Arrival> next = inbox.nextWaiting(key.key());
        while (next.isPresent() && key.parked() == null) {
            Arrival arrival = next.get();
            long expected = key.lastSequence() + 1;
            if (arrival.sequence() > expected && gaps == Gaps.WAIT) {
                key = key.park(Parking.GAP);
            } else if (apply(arrival)) {
                LongStream.range(expected, arrival.sequence()).forEach(passedOver::add);
                key = key.reached(arrival.sequence());
                applied++;
                next = inbox.nextWaiting(key.key());
            } else {
                key = key.park(Parking.RECORD);
            }
        }
        inbox.save(key, clock.now());
        return new Drained(key, applied, List.copyOf(passedOver));
    }

    private boolean apply(Arrival arrival) {
        Instant now = clock.now();
        return switch (reader.read(arrival)) {
            case Understood(var request) -> {
                accept.handle(request);
                inbox.applied(arrival.message(), now);
                yield true;
            }
            case Unreadable(String problem) -> {
                inbox.note(arrival.message(), problem);
                yield false;
            }
        };
    }
}
