package org.threshold.workflow.letter.app;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of a letter in hand, with its case locked before it. */
@Service
class LetterDesk {

    private final Cases cases;
    private final Letters letters;
    private final HumanSteps steps;

    LetterDesk(Cases cases, Letters letters, HumanSteps steps) {
        this.cases = cases;
        this.letters = letters;
        this.steps = steps;
    }

    /** A step that somebody ends, and the letter that it is about. */
    record InHand(Actor who, TaskView task, ParentLetter letter) {}

    /** Ends the step as asked for, or says that somebody was quicker. */
    Completion take(Actor who, LetterId id, String step, Function<InHand, Completion> ending) {
        cases.lock(List.of(letters.find(id).orElseThrow().about().caseRef()));
        ParentLetter letter = letters.lock(id).orElseThrow();
        return steps.take(who, id.value(), step)
                .then(task -> ending.apply(new InHand(who, task, letter)));
    }
}
