package org.threshold.workflow.analysis.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because of a draft: each agency’s answer, or that it is circulated. */
@Service
class DraftWork {

    private static final String LATER = "A later version of the draft was circulated.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    DraftWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** An agency was asked; answers by when it is to answer, UTC. */
    Instant toAnswer(Draft draft, AskedLine line, Instant at) {
        var waiting =
                new Waiting(
                        DraftSteps.ANSWER, line.id(), DraftSteps.OBTAIN, draft.about().caseRefs());
        return open(LimitCode.DRAFT_ANSWERED, waiting, at).dueAt();
    }

    /** The agency was heard or is left out: whatever waited for that has happened. */
    void answered(Actor who, AskedLine line) {
        steps.overtake(who, line.id(), DraftSteps.OBTAIN, Map.of());
        open(DraftSteps.ANSWER, line.id()).forEach(limit -> deadlines.met(limit.id()));
    }

    /** Nobody waits for answers to an earlier version any more. */
    void superseded(Actor who, List<AskedLine> lines) {
        lines.forEach(
                line -> {
                    steps.withdraw(who, line.id(), LATER);
                    open(DraftSteps.ANSWER, line.id())
                            .forEach(limit -> deadlines.withdrawn(limit.id()));
                });
    }

    /** An end with protection went ahead of the draft; the limit counts from it. */
    void toCirculate(Draft draft, Instant at) {
        open(
                LimitCode.DRAFT_CIRCULATED,
                new Waiting(
                        DraftSteps.DRAFT,
                        draft.about().id(),
                        DraftSteps.CIRCULATE,
                        draft.about().caseRefs()),
                at);
    }

    /** It is circulated: whatever waited for that has happened. */
    void circulated(Actor who, Draft draft) {
        UUID id = draft.about().id();
        steps.overtake(who, id, DraftSteps.CIRCULATE, Map.of());
        open(DraftSteps.DRAFT, id).forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is of another case from now on. */
    void concerning(Draft draft, List<String> cases) {
        concerning(DraftSteps.DRAFT, draft.about().id(), cases);
        draft.versions().stream()
                .flatMap(version -> version.asked().stream())
                .forEach(line -> concerning(DraftSteps.ANSWER, line.id(), cases));
    }

    private void concerning(String kind, UUID id, List<String> cases) {
        deadlines.concerning(kind, id, cases);
        steps.concerning(id, cases);
    }

    private Deadline open(LimitCode limit, Waiting waiting, Instant from) {
        Deadline due = deadlines.set(limit, waiting, from);
        steps.openAside(waiting.step(), due, DraftSteps.WORKERS);
        return due;
    }

    private List<Deadline> open(String kind, UUID id) {
        return deadlines.of(kind, id).stream().filter(Deadline::isOpen).toList();
    }
}
