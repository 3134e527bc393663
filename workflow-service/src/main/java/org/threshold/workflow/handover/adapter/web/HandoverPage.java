package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.handover.app.ShowHandover.HandoverList;

/**
 * A handover list, in the words of its page.
 *
 * @param made whether its 16:30 has come
 * @param others the other lists, the latest first
 */
record HandoverPage(
        String from, String until, boolean made, List<HandoverRow> rows, List<Other> others) {

    /** Another list: the day that hands over, as an address has it and in words. */
    record Other(String night, String words) {}

    static HandoverPage of(HandoverList list, List<HandoverRow> rows) {
        return new HandoverPage(
                DueWords.exact(list.night().from()),
                DueWords.exact(list.night().until()),
                list.made(),
                rows,
                list.others().stream()
                        .map(day -> new Other(day.toString(), DueWords.day(day)))
                        .toList());
    }
}
