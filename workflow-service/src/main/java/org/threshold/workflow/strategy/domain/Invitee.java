package org.threshold.workflow.strategy.domain;

import org.threshold.workflow.access.Agency;

/**
 * Who is invited, and why.
 *
 * @param why which rule asks for them, for people
 */
public record Invitee(Seat seat, Agency agency, String why) {

    /** Whether somebody who took part took this seat. */
    public boolean sameSeatAs(Attendee there) {
        return seat == there.seat() && agency == there.agency();
    }
}
