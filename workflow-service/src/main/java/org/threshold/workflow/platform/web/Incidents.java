package org.threshold.workflow.platform.web;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.Ids;

/**
 * Gives an unforeseen failure a number that the person and the log share.
 *
 * <p>The log gets the kinds of the exceptions and where they were thrown, and not their messages:
 * those can hold what somebody typed.
 */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final Ids ids;

    Incidents(Ids ids) {
        this.ids = ids;
    }

    Problem open(Throwable failure) {
        var incident = ids.next();
        LOG.error("Incident {}: {}", incident, Trace.of(failure));
        return problem(incident);
    }

    private static Problem problem(UUID incident) {
        return Problem.of(
                ProblemKind.FAILURE,
                "request",
                "Something went wrong on our side, and it is recorded as incident "
                        + incident
                        + ".",
                "Try again. If it happens again, ring the service desk and give the number of the"
                        + " incident.");
    }
}
