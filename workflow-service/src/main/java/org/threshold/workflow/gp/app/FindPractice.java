package org.threshold.workflow.gp.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.gp.domain.PracticeGiven;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Somebody found out where a person is registered with a GP, that they are not, or that nobody
 * could say (L-3.1.21).
 */
@Service
public class FindPractice {

    /** The step, as the task names it. */
    public static final String STEP = PracticeSteps.STEP;

    private final Access access;
    private final Cases cases;
    private final PracticeSearches searches;
    private final HumanSteps steps;
    private final PracticeAnswered answered;

    FindPractice(
            Access access,
            Cases cases,
            PracticeSearches searches,
            HumanSteps steps,
            PracticeAnswered answered) {
        this.access = access;
        this.cases = cases;
        this.searches = searches;
        this.steps = steps;
        this.answered = answered;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, PracticeSearchId id, PracticeGiven given) {
        access.require(who, Activity.EDIT_PERSON);
        List<Refusal> refusals = given.refusals();
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        cases.lock(List.of(searches.find(id).orElseThrow().about().caseRef()));
        PracticeSearch one = searches.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP).then(task -> answered.keep(who, task, one, given));
    }
}
