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

/** A person says that they have seen a notice; the first one counts, every one is kept. */
@Service
public class AcknowledgeNotice {

    private static final int MOST = 200;

    private final Access access;
    private final NoticeBoard board;
    private final AuditTrail audit;
    private final CaseClock clock;

    AcknowledgeNotice(Access access, NoticeBoard board, AuditTrail audit, CaseClock clock) {
        this.access = access;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    /** Acknowledges; empty when there is no such notice. */
    @Transactional
    public Optional<Notice> handle(Actor who, UUID id) {
        access.require(who, Activity.ACKNOWLEDGE_NOTICE);
        Optional<Notice> notice = board.lock(id);
        notice.ifPresent(
                one -> {
                    board.acknowledge(id, who.id(), clock.now());
                    audit.record(
                            new AuditEntry(
                                    who, "notice-acknowledged", "notice", id, one.cases(), ""));
                });
        return notice;
    }

    /** What waits to be acknowledged by somebody in this person's roles. */
    @Transactional(readOnly = true)
    public List<Notice> waiting(Actor who) {
        access.require(who, Activity.READ_TASKS);
        return board.waiting(who.roles(), MOST);
    }
}
