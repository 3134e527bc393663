package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.threshold.workflow.worklist.domain.NoticeSort;

/** A person says that they have seen a notice; the first one counts, every one is kept. */
@Service
public class AcknowledgeNotice {

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

    /**
     * What waits to be acknowledged by somebody in this person's roles, what ran late first; a sort
     * that none is of is left out. However much somebody was told of, it hides nothing that is
     * late.
     *
     * @param most how many of each sort are listed, beside how many there are
     */
    @Transactional(readOnly = true)
    public List<WaitingNotices> waiting(Actor who, int most) {
        access.require(who, Activity.READ_TASKS);
        return Stream.of(NoticeSort.values())
                .map(sort -> waiting(who, sort, most))
                .filter(waiting -> waiting.inAll() > 0)
                .toList();
    }

    private WaitingNotices waiting(Actor who, NoticeSort sort, int most) {
        List<Notice> first = board.waiting(who.roles(), sort, most);
        int inAll = first.size() < most ? first.size() : board.count(who.roles(), sort);
        return new WaitingNotices(sort, first, inAll);
    }
}
