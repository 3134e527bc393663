package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.OpenIncidents;
import org.threshold.workflow.platform.OpenIncidents.Open;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;

/** What went wrong between cases and their processes, and waits for an operator. */
@Service
class IncidentSection implements BoardSection {

    private static final BoardRow.Kind KIND =
            new BoardRow.Kind("incident", "Incidents of the process engine", 30);

    private final OpenIncidents incidents;
    private final IncidentCases cases;

    IncidentSection(OpenIncidents incidents, IncidentCases cases) {
        this.incidents = incidents;
        this.cases = cases;
    }

    @Override
    public List<BoardRow> rows(Look look) {
        List<Open> open = incidents.all();
        Map<UUID, List<String>> refs = cases.of(open);
        return open.stream().map(one -> row(one, refs)).toList();
    }

    private static BoardRow row(Open one, Map<UUID, List<String>> refs) {
        return new BoardRow(
                one.id().toString(),
                KIND,
                new BoardRow.What(one.words(), refs.getOrDefault(one.id(), List.of()), ""),
                new BoardRow.Due(one.raisedAt(), one.raisedAt()),
                BoardRow.Chain.NONE,
                BoardRow.Who.of(Set.of(Role.OPERATOR)));
    }
}
