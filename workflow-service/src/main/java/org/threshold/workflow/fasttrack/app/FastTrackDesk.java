package org.threshold.workflow.fasttrack.app;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of a fast track in hand, with its case locked before it. */
@Service
class FastTrackDesk {

    private final Cases cases;
    private final FastTracks rows;
    private final HumanSteps steps;

    FastTrackDesk(Cases cases, FastTracks rows, HumanSteps steps) {
        this.cases = cases;
        this.rows = rows;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, FastTrack about) {}

    /** A step of a subject. */
    record Step(UUID subject, String name) {}

    /** Ends the step as asked for, or says that somebody was quicker. */
    Completion take(Actor who, FastTrackId id, Step step, Function<InHand, Completion> ending) {
        cases.lock(List.of(rows.find(id).orElseThrow().about().caseRef()));
        FastTrack about = rows.lock(id).orElseThrow();
        return steps.take(who, step.subject(), step.name())
                .then(task -> ending.apply(new InHand(who, task, about)));
    }
}
