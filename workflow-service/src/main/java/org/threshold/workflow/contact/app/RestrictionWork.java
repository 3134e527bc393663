package org.threshold.workflow.contact.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because contact is restricted: its legal basis, and its next review. */
@Service
class RestrictionWork {

    private static final String LIFTED = "The restriction is lifted.";
    private static final String LATER = "The restriction is reviewed on another day.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    RestrictionWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** A legal basis has to be got the same day, or the restriction lifted. */
    void toGetBasis(Restriction about, Instant since) {
        open(about, ContactSteps.BASIS, LimitCode.CONTACT_BASIS, since);
    }

    /** It has its legal basis, or needs none. */
    void basisGot(Actor who, Restriction about) {
        steps.overtake(who, about.id().value(), ContactSteps.BASIS, Map.of());
        met(about, ContactSteps.BASIS);
    }

    /** It is looked at by the end of a day in England; what waited for another day does not. */
    void toReview(Actor who, Restriction about, LocalDate day) {
        List<Deadline> open = limits(about, ContactSteps.REVIEW).toList();
        if (open.stream().anyMatch(limit -> endsWith(limit, day))) {
            return;
        }
        steps.withdraw(who, about.id().value(), Set.of(ContactSteps.REVIEW), LATER);
        open.forEach(limit -> deadlines.withdrawn(limit.id()));
        open(about, ContactSteps.REVIEW, LimitCode.CONTACT_REVIEW, startOf(day, earlier(about)));
    }

    /** A step was done: its limit is met. */
    void met(Restriction about, String step) {
        limits(about, step).forEach(limit -> deadlines.met(limit.id()));
    }

    /** Nothing has to be done about it any more. */
    void lifted(Actor who, Restriction about) {
        steps.withdraw(who, about.id().value(), LIFTED);
        all(about).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** It is of another case from now on. */
    void concerning(Restriction about, List<String> cases) {
        deadlines.concerning(ContactSteps.RESTRICTION, about.id().value(), cases);
        steps.concerning(about.id().value(), cases);
    }

    private void open(Restriction about, String step, LimitCode limit, Instant since) {
        var cases = List.of(about.caseRef().value());
        var waiting = new Waiting(ContactSteps.RESTRICTION, about.id().value(), step, cases);
        steps.openAside(step, deadlines.set(limit, waiting, since), ContactSteps.CASEWORK);
    }

    /**
     * What the limit of a day is counted from. One that was settled under the same instant would
     * count as settled: each is a second after those before.
     */
    private static Instant startOf(LocalDate day, long earlier) {
        return day.atStartOfDay(WorkingTime.ZONE).toInstant().plusSeconds(earlier);
    }

    private static boolean endsWith(Deadline limit, LocalDate day) {
        return WorkingTime.dayOf(limit.term().anchor()).equals(day);
    }

    private long earlier(Restriction about) {
        return all(about).count();
    }

    private Stream<Deadline> limits(Restriction about, String step) {
        return all(about)
                .filter(Deadline::isOpen)
                .filter(limit -> limit.waiting().step().equals(step));
    }

    private Stream<Deadline> all(Restriction about) {
        return deadlines.of(ContactSteps.RESTRICTION, about.id().value()).stream();
    }
}
