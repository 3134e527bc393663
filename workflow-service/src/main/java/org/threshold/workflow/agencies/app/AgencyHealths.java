package org.threshold.workflow.agencies.app;

import java.util.List;
import java.util.Optional;

/** What the notification service knows of each agency. */
@FunctionalInterface
public interface AgencyHealths {

    /** Each agency, by its code; empty when the notification service cannot be asked. */
    Optional<List<AgencyHealth>> all();
}
