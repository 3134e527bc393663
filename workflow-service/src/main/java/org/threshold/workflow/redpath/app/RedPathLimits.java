package org.threshold.workflow.redpath.app;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.MarkId;

/** Meets the limits of the red path's steps. */
@Service
class RedPathLimits {

    private final Deadlines deadlines;

    RedPathLimits(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void met(MarkId id) {
        met(RedPathSteps.MARK, id.value());
    }

    void met(AcceptanceId id) {
        met(RedPathSteps.ACCEPTANCE, id.value());
    }

    private void met(String kind, UUID subject) {
        deadlines.of(kind, subject).forEach(limit -> deadlines.met(limit.id()));
    }
}
