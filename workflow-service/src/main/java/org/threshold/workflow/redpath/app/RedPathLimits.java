package org.threshold.workflow.redpath.app;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.MarkId;

/** The limits of the red path's steps. */
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

    /** The limit of a view that nobody has given. */
    Optional<Deadline> open(MarkId id) {
        return open(RedPathSteps.MARK, id.value());
    }

    /** The limit of a question that the police have not answered. */
    Optional<Deadline> open(AcceptanceId id) {
        return open(RedPathSteps.ACCEPTANCE, id.value());
    }

    private Optional<Deadline> open(String kind, UUID subject) {
        return deadlines.of(kind, subject).stream().filter(Deadline::isOpen).findFirst();
    }

    private void met(String kind, UUID subject) {
        deadlines.of(kind, subject).forEach(limit -> deadlines.met(limit.id()));
    }
}
