package org.threshold.workflow.worklist.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;

/** Puts notices up as rows. */
@Service
class PutUpNotices implements Notices {

    private final NoticeBoard board;
    private final Ids ids;
    private final CaseClock clock;

    PutUpNotices(NoticeBoard board, Ids ids, CaseClock clock) {
        this.board = board;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Role role, Notice.About about, String words) {
        board.add(new Notice(ids.next(), role, about, words, clock.now(), Optional.empty()));
    }
}
