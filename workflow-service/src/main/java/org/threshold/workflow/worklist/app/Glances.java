package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.worklist.SubjectGlance;

/** What features say about the subjects of tasks and limits. */
@Service
public class Glances {

    private final Map<String, SubjectGlance> glances;

    Glances(List<SubjectGlance> glances) {
        this.glances =
                glances.stream()
                        .collect(Collectors.toMap(SubjectGlance::kind, Function.identity()));
    }

    /** The address of the page that shows a subject; empty when no feature has one. */
    public String page(String kind, UUID id) {
        return of(kind).map(one -> one.page(id)).orElse("");
    }

    /** What is known about a subject; nothing when no feature says anything. */
    public List<String> known(String kind, UUID id) {
        return of(kind).map(one -> one.known(id)).orElseGet(List::of);
    }

    private Optional<SubjectGlance> of(String kind) {
        return Optional.ofNullable(glances.get(kind));
    }
}
