package org.threshold.workflow.restricted.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedId;
import org.threshold.workflow.restricted.domain.Terms;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A manager says on the last day of a restriction whether it goes on (R-ASC-2). */
@Service
public class ReviewRestriction {

    /** The step, as the task names it. */
    public static final String STEP = RestrictedSteps.GOES_ON;

    private static final Refusal NO_REASON =
            new Refusal(
                    "why",
                    "It is not said why the case stays restricted, or why everybody may read it.",
                    "Say it in a sentence.");

    private final Access access;
    private final Cases cases;
    private final HumanSteps steps;
    private final RestrictedCases restricted;
    private final RestrictedCaseKeeping keeping;

    ReviewRestriction(
            Access access,
            Cases cases,
            HumanSteps steps,
            RestrictedCases restricted,
            RestrictedCaseKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.steps = steps;
        this.restricted = restricted;
        this.keeping = keeping;
    }

    /**
     * What a manager says.
     *
     * @param until the new last day in England; empty where everybody may read the case again
     * @param why why the case stays restricted, or why everybody may read it
     */
    public record Said(Optional<LocalDate> until, String why) {

        @Override
        public String toString() {
            return "Said[" + until + "]";
        }
    }

    /**
     * The restriction that a task is about, for whoever reads the case; its last day may be over.
     */
    @Transactional(readOnly = true)
    public Optional<RestrictedCase> forStep(Actor who, RestrictedId id) {
        return restricted.standing(id).filter(one -> one.readBy(who));
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, RestrictedId id, Said said) {
        access.require(who, Activity.RESTRICT_CASE);
        Optional<RestrictedCase> one = restricted.standing(id);
        one.ifPresent(it -> cases.lock(List.of(it.caseRef())));
        return steps.take(who, id.value(), STEP)
                .then(task -> said(who, task, one.orElseThrow(), said));
    }

    private Completion said(Actor who, TaskView task, RestrictedCase one, Said said) {
        if (said.why().isBlank()) {
            return new Completion.Refused(List.of(NO_REASON));
        }
        var anew = said.until().map(day -> again(one, day, said.why()));
        List<Refusal> refusals = anew.map(keeping::refusals).orElse(List.of());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        keeping.said(one);
        anew.ifPresentOrElse(
                terms -> keeping.restrict(who, one.caseRef(), terms, one.owner()),
                () -> keeping.lift(who, one, said.why()));
        return new Completion.Done(
                said.until().isPresent()
                        ? "The case stays restricted."
                        : "The restriction is lifted: everybody who works with children reads the"
                                + " case.");
    }

    private static Terms again(RestrictedCase one, LocalDate until, String why) {
        return new Terms(why, one.terms().basis(), Optional.of(until), one.terms().roles());
    }
}
