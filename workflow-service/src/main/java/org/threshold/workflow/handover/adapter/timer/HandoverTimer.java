package org.threshold.workflow.handover.adapter.timer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.app.AskToRing;
import org.threshold.workflow.handover.app.HandToNight;
import org.threshold.workflow.handover.app.LetGoOfMissed;
import org.threshold.workflow.handover.app.MakeHandoverList;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.platform.EachAlone;

/** Makes the list of 16:30 when it is due, and does what follows from it. */
@Component
class HandoverTimer {

    private final MakeHandoverList make;
    private final HandToNight hand;
    private final LetGoOfMissed missed;
    private final AskToRing ring;
    private final EachAlone each;

    HandoverTimer(
            MakeHandoverList make,
            HandToNight hand,
            LetGoOfMissed missed,
            AskToRing ring,
            EachAlone each) {
        this.make = make;
        this.hand = hand;
        this.missed = missed;
        this.ring = ring;
        this.each = each;
    }

    @Scheduled(fixedDelay = 250)
    void look() {
        each.handle(make.due().stream().toList(), HandoverTimer::id, make::handle);
        each.handle(hand.waiting(), EntryId::value, hand::handle);
        each.handle(missed.waiting(), EntryId::value, missed::handle);
        each.handle(ring.waiting(), one -> one.limit().value(), ring::handle);
    }

    /** A list has no id of its own: it is named by its day. */
    private static UUID id(Night night) {
        return UUID.nameUUIDFromBytes(("handover " + night.day()).getBytes(UTF_8));
    }
}
