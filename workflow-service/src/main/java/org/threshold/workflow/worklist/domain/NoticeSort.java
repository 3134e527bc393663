package org.threshold.workflow.worklist.domain;

import org.threshold.workflow.worklist.Notice;

/**
 * What notices have in common: those that say alike stand together, so that thirty of them do not
 * push the tasks off the page. What ran late comes first.
 */
public enum NoticeSort {
    /** A limit that has passed or is about to, told up a chain of escalation. */
    LATE,
    /** A change of circumstance, or anything else that somebody was told of. */
    TOLD;

    /** Which of them a notice is. */
    public static NoticeSort of(Notice notice) {
        return notice.about().kind().equals(Notice.About.ESCALATION) ? LATE : TOLD;
    }
}
