package org.threshold.workflow.restricted.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Has a manager say whether a case stays restricted, by the morning of its last working day:
 * otherwise everybody reads it from the next day on, and nobody has thought of it (R-ASC-2).
 */
@Service
class AskBeforeEnd {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final String LAST_DAY = "The restriction ends then, unless it is made anew.";
    private static final String ENDED = "The restriction was lifted, or made anew.";

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final WorkingTime time;

    AskBeforeEnd(Deadlines deadlines, HumanSteps steps, WorkingTime time) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.time = time;
    }

    /** It holds from now on. */
    void begins(RestrictedCase one) {
        var cases = List.of(one.caseRef().value());
        var waiting =
                new Waiting(
                        RestrictedSteps.RESTRICTION,
                        one.id().value(),
                        RestrictedSteps.GOES_ON,
                        cases);
        Deadline most = deadlines.set(LimitCode.RESTRICTION_REVIEWED, waiting, one.since());
        Deadline limit = deadlines.bringForward(most.id(), due(one), LAST_DAY).deadline();
        steps.openAside(RestrictedSteps.GOES_ON, limit, deciding(one));
    }

    /** Never on a day on which nobody who decides is at work, but at once where none is left. */
    private Instant due(RestrictedCase one) {
        LocalDate day = one.until();
        while (!time.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        Instant morning = day.atTime(MORNING).atZone(WorkingTime.ZONE).toInstant();
        return morning.isAfter(one.since()) ? morning : one.since();
    }

    /** Nobody waits for it any more: it was lifted or replaced. */
    void ends(Actor who, RestrictedCase one) {
        steps.withdraw(who, one.id().value(), ENDED);
        open(one).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** It was said whether it goes on. */
    void said(RestrictedCase one) {
        open(one).forEach(limit -> deadlines.met(limit.id()));
    }

    private List<Deadline> open(RestrictedCase one) {
        return deadlines.of(RestrictedSteps.RESTRICTION, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .toList();
    }

    /** Managers who read the case; whoever restricted it is one. */
    private static Set<Role> deciding(RestrictedCase one) {
        return Stream.concat(Stream.of(one.owner().as()), one.terms().roles().stream())
                .filter(Activity.RESTRICT_CASE.roles()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
