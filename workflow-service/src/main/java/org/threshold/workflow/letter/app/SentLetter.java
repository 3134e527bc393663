package org.threshold.workflow.letter.app;

import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.people.PersonId;

/**
 * A letter as it was sent, and what was answered before.
 *
 * @param version which edition of the words it is
 * @param text as {@link org.threshold.workflow.letter.domain.LetterSheet} keeps it
 */
public record SentLetter(PersonId parent, int version, String text, Safety safety) {

    @Override
    public String toString() {
        return "SentLetter[" + version + "]";
    }
}
