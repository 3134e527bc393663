package org.threshold.notification.delivery;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.CaseClock;

/**
 * Takes in what a network says of a message that it had accepted. One that could not be handed on
 * is said at once, so that the ladder goes on: "accepted" is no longer the truth.
 */
@Service
public class TakeReceipt {

    private static final Logger LOG = LoggerFactory.getLogger(TakeReceipt.class);

    private final Receipts receipts;
    private final Deliveries deliveries;
    private final Attendance attendance;
    private final StateChanges states;
    private final CaseClock clock;

    TakeReceipt(
            Receipts receipts,
            Deliveries deliveries,
            Attendance attendance,
            StateChanges states,
            CaseClock clock) {
        this.receipts = receipts;
        this.deliveries = deliveries;
        this.attendance = attendance;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Takes it in; safe to call again with the same.
     *
     * @return whether there is such a delivery
     */
    @Transactional
    public boolean handle(DeliveryId id, Receipt receipt) {
        var delivery = receipts.lock(id);
        delivery.ifPresent(known -> take(known, receipt));
        return delivery.isPresent();
    }

    private void take(Delivery delivery, Receipt receipt) {
        var now = clock.now();
        if (!receipts.add(delivery.id(), receipt, now)) {
            return;
        }
        Step step = next(delivery, receipt.report(), now);
        deliveries.save(delivery.id(), step.progress());
        states.say(delivery.notification(), delivery.rung(), step.said(), now);
        warnOfFailure(delivery.id(), receipt.report());
    }

    /** A report that overtakes the answer to its attempt is the first to say who would read it. */
    private Step next(Delivery delivery, Report report, Instant now) {
        Progress before = delivery.progress();
        Step step = report.after(before);
        boolean unread =
                before.state().unfinished()
                        && attendance.missing(deliveries.requestOf(delivery.id()), now);
        return unread ? step.unattended(before.state()) : step;
    }

    private static void warnOfFailure(DeliveryId id, Report report) {
        if (report != Report.DELIVERED) {
            LOG.warn(
                    "Delivery {} was accepted and could not be handed on: {}. Check the address of"
                            + " its duty role in the directory",
                    id,
                    report.code());
        }
    }
}
