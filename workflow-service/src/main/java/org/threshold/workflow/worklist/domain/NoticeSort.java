package org.threshold.workflow.worklist.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private static final String ESCALATION = "escalation";

    /** Which of them a notice is. */
    public static NoticeSort of(Notice notice) {
        return notice.about().kind().equals(ESCALATION) ? LATE : TOLD;
    }

    /** The notices by what they are, each in the order given; one that none is of is left out. */
    public static Map<NoticeSort, List<Notice>> parted(Collection<Notice> notices) {
        Map<NoticeSort, List<Notice>> parted = new EnumMap<>(NoticeSort.class);
        notices.forEach(one -> parted.computeIfAbsent(of(one), _ -> new ArrayList<>()).add(one));
        return parted;
    }
}
