package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.threshold.workflow.platform.CaseClock;

/** The moment at which the board is read: the business clock, and the version of what it shows. */
@Service
class Moment {

    private final CaseClock clock;
    private final BoardVersions versions;

    Moment(CaseClock clock, BoardVersions versions) {
        this.clock = clock;
        this.versions = versions;
    }

    /** UTC. */
    Instant now() {
        return clock.now();
    }

    OptionalLong version() {
        return versions.now();
    }
}
