package org.threshold.workflow.handover.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.handover.domain.Nights;
import org.threshold.workflow.platform.DueInstants;
import org.threshold.workflow.platform.Unsettled;

/** When the next list is due, and whether something of one is still to be done by itself. */
@Service
class HandoverTimes implements DueInstants, Unsettled {

    private final Nights nights;
    private final MakeHandoverList make;
    private final HandToNight hand;
    private final LetGoOfMissed missed;
    private final AskToRing ring;

    HandoverTimes(
            WorkingTime working,
            MakeHandoverList make,
            HandToNight hand,
            LetGoOfMissed missed,
            AskToRing ring) {
        this.nights = new Nights(working);
        this.make = make;
        this.hand = hand;
        this.missed = missed;
        this.ring = ring;
    }

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        return Optional.of(nights.listedAfter(instant));
    }

    @Override
    public Optional<String> what(Instant now) {
        boolean settled =
                make.due().isEmpty()
                        && List.of(hand.waiting(), missed.waiting(), ring.waiting()).stream()
                                .allMatch(List::isEmpty);
        return settled ? Optional.empty() : Optional.of("the handover to the night");
    }
}
