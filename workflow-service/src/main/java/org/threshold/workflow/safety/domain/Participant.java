package org.threshold.workflow.safety.domain;

import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;

/**
 * Somebody who took part in a contact out of hours.
 *
 * @param rank {@link Rank#NONE} for everybody but police officers, and where it is not said
 * @param name in the words of the record; never in logs, events or engine variables
 */
public record Participant(Agency agency, Rank rank, String name) {

    @Override
    public String toString() {
        return "Participant[" + agency + " " + rank + "]";
    }
}
