package org.threshold.notification.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a network says, later, of a message that it had accepted: the four ends of GOV.UK Notify's
 * callbacks. Reports come in any order, more than once, and before the attempt that they are about
 * is written down, so the rule asks only how far the rung has come: that it is where it was sent is
 * never undone, and any failure before that makes the ladder climb.
 */
public enum Report {
    /** It is in the mailbox or on the telephone. */
    DELIVERED,

    /** There is no such mailbox or number. */
    PERMANENT_FAILURE,

    /** The mailbox is full or the telephone was off, for as long as the network tries. */
    TEMPORARY_FAILURE,

    /** The network itself has failed. */
    TECHNICAL_FAILURE;

    /** The word in callbacks, in events and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The report with a code; empty when there is none. */
    public static Optional<Report> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** How a rung goes on after it. */
    Step after(Progress progress) {
        DeliveryState next = this == DELIVERED ? DeliveryState.CONFIRMED : DeliveryState.RETURNED;
        boolean settled =
                switch (progress.state()) {
                    case CONFIRMED, UNATTENDED -> true;
                    default -> progress.state() == next;
                };
        return settled
                ? new Step(progress, List.of())
                : new Step(progress.in(next), said(progress.state()));
    }

    /** A network that reports on a message has had it, whether its answer came through or not. */
    private List<Said> said(DeliveryState before) {
        List<Said> said = new ArrayList<>();
        if (before == DeliveryState.QUEUED) {
            said.add(new Said.Sent());
        }
        if (this != DELIVERED) {
            said.add(new Said.Returned(this));
            return said;
        }
        if (before != DeliveryState.DELIVERED) {
            said.add(new Said.Delivered());
        }
        said.add(new Said.Confirmed());
        return said;
    }
}
