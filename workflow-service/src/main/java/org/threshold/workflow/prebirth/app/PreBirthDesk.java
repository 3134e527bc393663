package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of a pre-birth assessment in hand, with its case locked before it. */
@Service
class PreBirthDesk {

    private final Cases cases;
    private final PreBirths rows;
    private final HumanSteps steps;

    PreBirthDesk(Cases cases, PreBirths rows, HumanSteps steps) {
        this.cases = cases;
        this.rows = rows;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, PreBirthAssessment about) {}

    /** Ends a step of its own as asked for, or says that somebody was quicker. */
    Completion take(Actor who, PreBirthId id, String step, Function<InHand, Completion> ending) {
        PreBirthAssessment about = lock(id);
        return steps.take(who, id.value(), step)
                .then(task -> ending.apply(new InHand(who, task, about)));
    }

    /** The same for the step of one of its sources. */
    Completion take(Actor who, UUID line, Function<InHand, Completion> ending) {
        PreBirthAssessment about = lock(rows.with(line));
        return steps.take(who, line, PreBirthSteps.OBTAIN)
                .then(task -> ending.apply(new InHand(who, task, about)));
    }

    /** It, its case locked first and then itself. */
    PreBirthAssessment lock(PreBirthId id) {
        cases.lock(List.of(rows.find(id).orElseThrow().about().caseRef()));
        return rows.lock(id).orElseThrow();
    }

    /** The step is done, and this is how it stands now. */
    void done(InHand hand, PreBirthAssessment now) {
        rows.save(now);
        steps.finish(hand.who(), hand.task(), Map.of());
    }

    /** What a step was for has happened, whoever has it. */
    void overtake(Actor who, UUID subject, String step) {
        steps.overtake(who, subject, step, Map.of());
    }

    /** This is how it stands now. */
    void keep(PreBirthAssessment now) {
        rows.save(now);
    }
}
