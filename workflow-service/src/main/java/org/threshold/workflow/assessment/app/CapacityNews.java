package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityFactor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;

/** Asks general practice and adult services what nobody knows of a carer (EV-28, T3d). */
@Service
class CapacityNews {

    private final Changes changes;
    private final People people;

    CapacityNews(Changes changes, People people) {
        this.changes = changes;
        this.people = people;
    }

    /**
     * Asks them at the same time.
     *
     * @param dueAt by when they are to answer, UTC
     */
    void ask(Actor by, Capacity about, Instant at, Instant dueAt) {
        changes.record(
                by,
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST,
                        "requested",
                        List.of(about.caseRef()),
                        at,
                        Map.of(
                                "asked", Agency.GP.code(),
                                "asked2", Agency.ADULT_SERVICES.code(),
                                "questions", "adults",
                                "dueAt", dueAt.toString()),
                        detail(about)));
    }

    private String detail(Capacity about) {
        String who = people.view(about.adult()).map(PersonView::displayName).orElse("an adult");
        return about.unknownSince().keySet().stream()
                .map(CapacityFactor::words)
                .collect(
                        Collectors.joining(
                                "; ",
                                "What is known of " + who + ", who cares for the child: ",
                                "?"));
    }
}
