package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.domain.NoticeSort;

/**
 * The inbox of the police referral sergeant: what was escalated to them, with the limit that passed
 * and what is known of the matter, and what else they were told (R-TVP-3, L-3.1.4a).
 */
@Service
public class ReadInbox {

    private final Access access;
    private final AcknowledgeNotice notices;
    private final Deadlines deadlines;
    private final Glances glances;

    ReadInbox(Access access, AcknowledgeNotice notices, Deadlines deadlines, Glances glances) {
        this.access = access;
        this.notices = notices;
        this.deadlines = deadlines;
        this.glances = glances;
    }

    /**
     * Something that was escalated.
     *
     * @param limit the limit that passed, or is about to
     * @param known what is known of the matter, a sentence each
     * @param page the address of its page; empty where there is none
     */
    public record Escalation(
            Notice notice, Optional<Deadline> limit, List<String> known, String page) {

        public Escalation {
            known = List.copyOf(known);
        }
    }

    /** What waits to be acknowledged, the oldest first. */
    public record Inbox(List<Escalation> escalations, List<Notice> others) {

        public Inbox {
            escalations = List.copyOf(escalations);
            others = List.copyOf(others);
        }
    }

    @Transactional(readOnly = true)
    public Inbox handle(Actor who) {
        access.require(who, Activity.REVIEW_POLICE_PREPARATION);
        var waiting = NoticeSort.parted(notices.waiting(who));
        return new Inbox(
                waiting.getOrDefault(NoticeSort.LATE, List.of()).stream()
                        .map(this::escalation)
                        .toList(),
                waiting.getOrDefault(NoticeSort.TOLD, List.of()));
    }

    private Escalation escalation(Notice notice) {
        var subject = notice.about().subject();
        return new Escalation(
                notice,
                deadlines.find(new DeadlineId(notice.about().aboutId())),
                glances.known(subject.kind(), subject.id()),
                glances.page(subject.kind(), subject.id()));
    }
}
