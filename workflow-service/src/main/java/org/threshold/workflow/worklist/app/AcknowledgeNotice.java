package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.NoticeListener;

/** A person says that they have seen a notice; the first one counts, every one is kept. */
@Service
public class AcknowledgeNotice {

    private static final int MOST = 200;

    private final Access access;
    private final NoticeBoard board;
    private final AuditTrail audit;
    private final CaseClock clock;
    private final List<NoticeListener> listeners;

    AcknowledgeNotice(
            Access access,
            NoticeBoard board,
            AuditTrail audit,
            CaseClock clock,
            List<NoticeListener> listeners) {
        this.access = access;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
    }

    /** Acknowledges; empty when there is no such notice for anybody in this person's roles. */
    @Transactional
    public Optional<Notice> handle(Actor who, UUID id) {
        access.require(who, Activity.ACKNOWLEDGE_NOTICE);
        Optional<Notice> notice = board.lock(id).filter(one -> who.holds(one.role()));
        notice.ifPresent(one -> acknowledge(who, one));
        return notice;
    }

    private void acknowledge(Actor who, Notice notice) {
        board.acknowledge(notice.id(), who.id(), clock.now());
        audit.record(
                new AuditEntry(
                        who, "notice-acknowledged", "notice", notice.id(), notice.cases(), ""));
        listeners.forEach(listener -> listener.acknowledged(notice, who));
    }

    /** What waits to be acknowledged by somebody in this person's roles. */
    @Transactional(readOnly = true)
    public List<Notice> waiting(Actor who) {
        access.require(who, Activity.READ_TASKS);
        return board.waiting(who.roles(), MOST);
    }
}
