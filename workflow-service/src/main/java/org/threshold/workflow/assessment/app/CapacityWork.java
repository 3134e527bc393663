package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because something is not known of a carer. */
@Service
class CapacityWork {

    private static final String KNOWN = "It is known now.";

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final List<CaseCircumstances> sources;

    CapacityWork(Deadlines deadlines, HumanSteps steps, List<CaseCircumstances> sources) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.sources = List.copyOf(sources);
    }

    /** It is to be found out (T3d); answers by when. */
    Instant toFindOut(Capacity about, Instant since) {
        boolean red =
                sources.stream()
                        .anyMatch(it -> it.of(about.caseRef()).contains(Circumstance.RED_PATH));
        var limit = red ? LimitCode.T3D_PRACTICE_URGENT : LimitCode.T3D_PRACTICE;
        var due = set(about, AssessmentSteps.FIND_OUT, limit, since);
        steps.openAside(AssessmentSteps.FIND_OUT, due, AssessmentSteps.SOCIAL_WORKERS);
        return due.dueAt();
    }

    /** A manager signs for it within ten working days, if it is not known by then. */
    void toSign(Capacity about, Instant since) {
        var due = set(about, AssessmentSteps.SIGN, LimitCode.CAPACITY_NOT_KNOWN, since);
        steps.openAside(AssessmentSteps.SIGN, due, AssessmentSteps.MANAGERS);
    }

    private Deadline set(Capacity about, String step, LimitCode limit, Instant since) {
        var cases = List.of(about.caseRef().value());
        var waiting = new Waiting(AssessmentSteps.CAPACITY, about.id().value(), step, cases);
        return deadlines.set(limit, waiting, since);
    }

    /** A step was done: its limit is met. */
    void met(Capacity about, String step) {
        limits(about)
                .filter(limit -> limit.waiting().step().equals(step))
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** Everything is known: nobody has to find anything out or sign for it. */
    void known(Actor who, Capacity about) {
        steps.withdraw(who, about.id().value(), KNOWN);
        limits(about).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** By when something has to be known, or signed for, that has not been known since then. */
    Instant limitOf(Instant since) {
        return deadlines.reckon(LimitCode.CAPACITY_NOT_KNOWN, since).dueAt();
    }

    private Stream<Deadline> limits(Capacity about) {
        return deadlines.of(AssessmentSteps.CAPACITY, about.id().value()).stream();
    }
}
