package org.threshold.workflow.liaison.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * What waits for people because of a practice’s liaisons, and its limits (R-GP-1). The month to the
 * next one counts from the last that took place: one that did not moves it by nothing.
 */
@Service
class LiaisonWork {

    private static final String CLOSED = "The practice has closed.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    LiaisonWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** Nobody has planned any with a practice of a child with an open case. */
    void toPlan(SeriesId series, Instant at) {
        open(series, LiaisonSteps.PLAN, LimitCode.PLAN_LIAISON, at);
    }

    /** The first is due a month after it was planned; a limit that is open stays as it is. */
    void begins(Actor who, SeriesId series, Instant at) {
        steps.overtake(who, series.value(), LiaisonSteps.PLAN, Map.of());
        settle(series, LiaisonSteps.PLAN);
        open(series, LiaisonSteps.HOLD, LimitCode.NEXT_LIAISON, at);
    }

    /** One took place; the next is due a month after it. */
    void held(Actor who, SeriesId series, Instant since) {
        steps.overtake(who, series.value(), LiaisonSteps.HOLD, Map.of());
        settle(series, LiaisonSteps.HOLD);
        open(series, LiaisonSteps.HOLD, LimitCode.NEXT_LIAISON, since);
    }

    /** Two in a row did not take place. */
    void tellNamedGp(SeriesId series, Instant at) {
        open(series, LiaisonSteps.TELL, LimitCode.LIAISON_NAMED_GP, at);
    }

    /** The named GP knows. */
    void told(SeriesId series) {
        settle(series, LiaisonSteps.TELL);
    }

    /** The practice has closed: nothing of its liaisons waits for anybody any more. */
    void closed(Actor who, SeriesId series) {
        steps.withdraw(who, series.value(), CLOSED);
        deadlines.of(LiaisonSteps.SERIES, series.value()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** By when the next one is to be held. */
    Optional<Instant> due(SeriesId series) {
        return waiting(series, LiaisonSteps.HOLD).stream().map(Deadline::dueAt).findFirst();
    }

    private void open(SeriesId series, String step, LimitCode limit, Instant anchor) {
        var waiting = new Waiting(LiaisonSteps.SERIES, series.value(), step, List.of());
        Deadline due = deadlines.set(limit, waiting, unused(series, step, anchor));
        steps.openAside(step, due, candidates(step));
    }

    /** A second one of the same instant is a limit of its own: it counts from the next second. */
    private Instant unused(SeriesId series, String step, Instant anchor) {
        Set<Instant> used =
                of(series, step)
                        .filter(limit -> !limit.isOpen())
                        .map(limit -> limit.term().anchor())
                        .collect(Collectors.toSet());
        return Stream.iterate(anchor.truncatedTo(ChronoUnit.SECONDS), at -> at.plusSeconds(1))
                .dropWhile(used::contains)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Role> candidates(String step) {
        return step.equals(LiaisonSteps.TELL) ? LiaisonSteps.TELLERS : LiaisonSteps.HOLDERS;
    }

    private void settle(SeriesId series, String step) {
        waiting(series, step).forEach(limit -> deadlines.met(limit.id()));
    }

    private List<Deadline> waiting(SeriesId series, String step) {
        return of(series, step).filter(Deadline::isOpen).toList();
    }

    private Stream<Deadline> of(SeriesId series, String step) {
        return deadlines.of(LiaisonSteps.SERIES, series.value()).stream()
                .filter(limit -> limit.waiting().step().equals(step));
    }
}
