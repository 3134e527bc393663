package org.threshold.workflow.people.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Circle;

/** Says around whom a case is restricted that the reader has not opened (R-ASC-2). */
@Service
class ClosedCircles {

    private final CaseReferences cases;
    private final ClosedCases closed;

    ClosedCircles(CaseReferences cases, ClosedCases closed) {
        this.cases = cases;
        this.closed = closed;
    }

    /**
     * Those of these people who have such a case, live or lived with, or are kin of, one who has.
     */
    Set<PersonId> among(Actor who, Circle circle, Collection<PersonId> people) {
        Map<PersonId, List<String>> references = cases.of(circle.people().keySet());
        Set<String> shut =
                closed.closed(who, references.values().stream().flatMap(List::stream).toList());
        return shut.isEmpty()
                ? Set.of()
                : people.stream()
                        .filter(id -> cases(circle, id, references).anyMatch(shut::contains))
                        .collect(Collectors.toSet());
    }

    private static Stream<String> cases(
            Circle circle, PersonId id, Map<PersonId, List<String>> references) {
        return circle.near(id).stream()
                .flatMap(one -> references.getOrDefault(one, List.of()).stream());
    }
}
