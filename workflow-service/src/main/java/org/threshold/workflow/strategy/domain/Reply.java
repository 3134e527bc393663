package org.threshold.workflow.strategy.domain;

/**
 * An answer to an invitation.
 *
 * @param who who takes the seat, if anybody does
 */
public record Reply(Attendee who, Coming coming) {

    /** Whether it is about the same seat of the same agency. */
    public boolean sameSeatAs(Reply other) {
        return who.seat() == other.who.seat() && who.agency() == other.who.agency();
    }

    /** Whether it answers this invitation. */
    public boolean answers(Invitee invitee) {
        return invitee.sameSeatAs(who);
    }

    /** Whether somebody will take the seat. */
    public boolean comes() {
        return coming == Coming.COMES;
    }
}
