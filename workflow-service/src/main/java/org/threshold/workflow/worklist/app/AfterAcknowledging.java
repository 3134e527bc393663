package org.threshold.workflow.worklist.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.HeldRungs;
import org.threshold.workflow.deadlines.Ladders;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.domain.HaveItWords;

/** Says what comes next after a notice was acknowledged. */
@Service
public class AfterAcknowledging {

    private final Deadlines deadlines;
    private final HeldRungs held;
    private final Ladders ladders;

    AfterAcknowledging(Deadlines deadlines, HeldRungs held, Ladders ladders) {
        this.deadlines = deadlines;
        this.held = held;
        this.ladders = ladders;
    }

    /** Who is told next and when; empty for a notice that no limit stands behind. */
    @Transactional(readOnly = true)
    public String words(Notice notice) {
        return deadlines.find(new DeadlineId(notice.about().aboutId())).map(this::next).orElse("");
    }

    private String next(Deadline deadline) {
        if (!deadline.isOpen()) {
            return HaveItWords.settled();
        }
        return held.of(deadline.id())
                .map(HaveItWords::held)
                .or(
                        () ->
                                ladders.of(deadline.id()).stream()
                                        .filter(rung -> rung.reachedAt().isEmpty())
                                        .findFirst()
                                        .map(HaveItWords::notHeld))
                .orElse("");
    }
}
