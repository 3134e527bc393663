package org.threshold.workflow.strategy.domain;

import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;

/**
 * Somebody who took part in a meeting.
 *
 * @param rank {@link Rank#NONE} for everybody but police officers
 * @param name in the words of the record; never in logs, events or engine variables
 */
public record Attendee(Seat seat, Agency agency, Rank rank, String name) {

    /** The same of another rank. */
    public Attendee withRank(Rank other) {
        return new Attendee(seat, agency, other, name);
    }

    @Override
    public String toString() {
        return "Attendee[" + seat + " " + agency + " " + rank + "]";
    }
}
