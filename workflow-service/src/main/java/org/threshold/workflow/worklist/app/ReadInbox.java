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
import org.threshold.workflow.deadlines.HeldRung;
import org.threshold.workflow.deadlines.HeldRungs;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.domain.NoticeSort;

/**
 * The inbox of the police referral sergeant: what was escalated to them, with the limit that passed
 * and what is known of the matter, and what else they were told (R-TVP-3, L-3.1.4a).
 */
@Service
public class ReadInbox {

    /** How many of each sort stand on the page; the next come up as these are acknowledged. */
    private static final int PAGE = 25;

    private final Access access;
    private final AcknowledgeNotice notices;
    private final Deadlines deadlines;
    private final HeldRungs held;
    private final Glances glances;

    ReadInbox(
            Access access,
            AcknowledgeNotice notices,
            Deadlines deadlines,
            HeldRungs held,
            Glances glances) {
        this.access = access;
        this.notices = notices;
        this.deadlines = deadlines;
        this.held = held;
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

    /**
     * Something that they have acknowledged and that is not done yet, while its next step is held.
     *
     * @param page the address of its page; empty where there is none
     */
    public record Had(HeldRung rung, String page) {}

    /**
     * What waits to be acknowledged, the oldest first.
     *
     * @param late what was escalated, as it waits
     * @param escalations the same with what is known
     * @param had what they have already, the one whose next step comes soonest first
     * @param others what else they were told
     */
    public record Inbox(
            WaitingNotices late,
            List<Escalation> escalations,
            List<Had> had,
            WaitingNotices others) {

        public Inbox {
            escalations = List.copyOf(escalations);
            had = List.copyOf(had);
        }
    }

    @Transactional(readOnly = true)
    public Inbox handle(Actor who) {
        access.require(who, Activity.REVIEW_POLICE_PREPARATION);
        var waiting = notices.waiting(who, PAGE);
        var late = of(waiting, NoticeSort.LATE);
        return new Inbox(
                late,
                late.first().stream().map(this::escalation).toList(),
                held.of(who.roles(), PAGE).stream().map(this::had).toList(),
                of(waiting, NoticeSort.TOLD));
    }

    private static WaitingNotices of(List<WaitingNotices> waiting, NoticeSort sort) {
        return waiting.stream()
                .filter(one -> one.sort() == sort)
                .findFirst()
                .orElse(new WaitingNotices(sort, List.of(), 0));
    }

    private Had had(HeldRung rung) {
        var waiting = rung.deadline().waiting();
        return new Had(rung, glances.page(waiting.kind(), waiting.id()));
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
