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

    @Override
    public String toString() {
        return "Attendee[" + seat + " " + agency + " " + rank + "]";
    }
}
