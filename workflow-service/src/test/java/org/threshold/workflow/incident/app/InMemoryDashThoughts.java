package org.threshold.workflow.incident.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.incident.domain.IncidentId;

/** What was answered to the questions of critical thinking, in memory. */
final class InMemoryDashThoughts implements DashThoughts {

    private final List<DashThought> rows = new ArrayList<>();

    @Override
    public void add(DashThought thought, Actor by) {
        rows.add(thought);
    }

    @Override
    public List<DashThought> of(Collection<IncidentId> incidents) {
        return rows.stream().filter(one -> incidents.contains(one.incident())).toList();
    }
}
