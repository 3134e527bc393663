package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import org.threshold.workflow.handover.HandoverReason.Why;

/**
 * A case on the handover list, in the words of the page.
 *
 * @param id of the entry
 * @param words what people of the day said
 * @param standing where it stands, in a sentence
 * @param may what this reader may do about it
 */
record HandoverRow(
        String id,
        String ref,
        List<Why> reasons,
        List<Word> words,
        String standing,
        List<Contact> contacts,
        May may) {

    /**
     * What somebody said.
     *
     * @param who their name and when
     */
    record Word(String know, String due, String ring, String who) {}

    /** A contact of that night. */
    record Contact(String words, String page) {}

    /** Whether a reader may take it over, and whether they may take it off. */
    record May(boolean takeOver, boolean takeOff) {}
}
