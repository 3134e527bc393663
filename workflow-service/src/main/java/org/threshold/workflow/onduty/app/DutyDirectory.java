package org.threshold.workflow.onduty.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.onduty.domain.Duty;

/** The directory of duty roles, which is in another service and may be away. */
public interface DutyDirectory {

    /**
     * Asks who is on duty at an instant. It takes up to two seconds, so that no transaction may be
     * open.
     *
     * @return the answer as it came; empty when there is none
     */
    Optional<String> ask(Instant at);

    /** What an answer says; empty when it lacks something that it must have. */
    Optional<List<Duty>> read(String answer);
}
