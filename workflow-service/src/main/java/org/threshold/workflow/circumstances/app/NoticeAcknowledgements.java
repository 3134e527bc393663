package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Acknowledgement.By;
import org.threshold.workflow.circumstances.domain.Acknowledgement.How;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.NoticeListener;

/** Acknowledging a notice of a change on the work list acknowledges its notification. */
@Service
class NoticeAcknowledgements implements NoticeListener {

    private static final String CHANGE = "change";

    private final RecordAcknowledgement record;
    private final CaseClock clock;

    NoticeAcknowledgements(RecordAcknowledgement record, CaseClock clock) {
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void acknowledged(Notice notice, Actor by) {
        if (notice.about().kind().equals(CHANGE)) {
            var id = new NotificationId(notice.about().subject().id());
            var who = new By(by.agency().code(), notice.role().code());
            record.handle(by, id, new Acknowledgement(who, How.NOTICE, clock.now()), "");
        }
    }
}
