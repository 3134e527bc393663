package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Limit;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.Term;

/** A deadline together with its ladder. */
public record RunningDeadline(Deadline deadline, Ladder ladder) {

    /** The same deadline, due earlier, its waiting rungs with it but none before now. */
    public RunningDeadline dueEarlier(Instant due, Instant now, WorkingCalendar calendar) {
        var term = deadline.term();
        var opensAt = term.opensAt().isAfter(due) ? due : term.opensAt();
        var earlier = new Term(term.anchor(), opensAt, due, !calendar.covers(due));
        return open(earlier, ladder.replanned(due, now, calendar));
    }

    /**
     * The same deadline under another limit and term, its waiting rungs with it but none before
     * now. Those reached stay reached; whom its ladder tells stays as it was.
     */
    RunningDeadline recounted(Limit limit, Term term, Instant now, WorkingCalendar calendar) {
        var moved = new Ladder(limit.clock(), ladder.repeat(), ladder.rungs());
        var after =
                term.dueAt().equals(deadline.dueAt())
                        ? moved
                        : moved.replanned(term.dueAt(), now, calendar);
        var standing = new Standing.Open(after.nextAt());
        return new RunningDeadline(
                new Deadline(deadline.id(), limit, deadline.waiting(), term, standing), after);
    }

    /** The same deadline, met or withdrawn. */
    public RunningDeadline settled(Standing standing) {
        return new RunningDeadline(standing(deadline.term(), standing), ladder);
    }

    /**
     * The same deadline, its lowest waiting rung due later; every other rung and the limit stay.
     */
    public RunningDeadline heldUntil(Instant until) {
        return open(deadline.term(), ladder.heldUntil(until));
    }

    RunningDeadline climbed(Ladder after) {
        return open(deadline.term(), after);
    }

    private RunningDeadline open(Term term, Ladder after) {
        return new RunningDeadline(standing(term, new Standing.Open(after.nextAt())), after);
    }

    private Deadline standing(Term term, Standing standing) {
        return new Deadline(deadline.id(), deadline.limit(), deadline.waiting(), term, standing);
    }
}
