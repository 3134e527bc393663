package org.threshold.workflow.worklist.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.OpenIncidents.Open;

/** The cases that incidents are about, through the tasks and limits of their subjects. */
@Service
class IncidentCases {

    private final WhoActs who;
    private final Deadlines deadlines;

    IncidentCases(WhoActs who, Deadlines deadlines) {
        this.who = who;
        this.deadlines = deadlines;
    }

    /** The references by incident; none for an incident that is about no case. */
    Map<UUID, List<String>> of(List<Open> open) {
        var bySubject = who.cases(open.stream().map(Open::subject).toList());
        Map<UUID, List<String>> refs = new LinkedHashMap<>();
        open.forEach(one -> refs.put(one.id(), refs(one, bySubject)));
        return refs;
    }

    private List<String> refs(Open one, Map<UUID, Set<String>> bySubject) {
        if (one.kind().equals(IncidentKind.RUNG_MISSED.code())) {
            return deadlines
                    .find(new DeadlineId(one.subject()))
                    .map(missed -> missed.waiting().cases())
                    .orElseGet(List::of);
        }
        return List.copyOf(bySubject.getOrDefault(one.subject(), Set.of()));
    }
}
