package org.threshold.workflow.worklist.app;

import java.util.List;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.domain.NoticeSort;

/**
 * What of one sort waits to be acknowledged by somebody.
 *
 * @param first the oldest of them; each that is acknowledged makes room for the next
 * @param inAll how many there are
 */
public record WaitingNotices(NoticeSort sort, List<Notice> first, int inAll) {

    public WaitingNotices {
        first = List.copyOf(first);
    }

    /** How many come up when the first are acknowledged. */
    public int later() {
        return inAll - first.size();
    }
}
