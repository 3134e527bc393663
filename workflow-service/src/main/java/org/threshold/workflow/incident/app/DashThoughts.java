package org.threshold.workflow.incident.app;

import java.util.Collection;
import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.incident.domain.IncidentId;

/** The rows of what was answered to the questions of critical thinking; none is ever changed. */
public interface DashThoughts {

    void add(DashThought thought, Actor by);

    /** Those of these incidents, in the order in which they were given. */
    List<DashThought> of(Collection<IncidentId> incidents);
}
