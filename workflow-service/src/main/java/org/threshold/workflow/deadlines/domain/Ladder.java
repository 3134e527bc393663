package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threshold.workflow.deadlines.ClockType;
import org.threshold.workflow.deadlines.Term;

/**
 * The rungs of one deadline that were not reached when it was read, lowest first, and those reached
 * since.
 *
 * @param clock the clock of the limit
 * @param repeat how often the top is told again
 * @param rungs at least one of them waiting
 */
public record Ladder(ClockType clock, Repeat repeat, List<LadderRung> rungs) {

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /**
     * The ladder of a chain. A rung that would fall before the anchor, as a warning on a very short
     * limit does, is due at the anchor; and no rung is due before the one below it.
     */
    static Ladder of(LimitEntry entry, Term term, WorkingCalendar calendar) {
        var waiting = new ArrayList<LadderRung>();
        for (var rule : entry.chain().rungs()) {
            waiting.add(LadderRung.waiting(waiting.size() + 1, rule, term.dueAt()));
        }
        var ladder = new Ladder(entry.length().clock(), entry.chain().repeat(), waiting);
        return ladder.replanned(term.dueAt(), term.anchor(), calendar);
    }

    /** Every waiting rung computed anew from a limit, none before an instant; repeats stay. */
    Ladder replanned(Instant limit, Instant notBefore, WorkingCalendar calendar) {
        var planned = new ArrayList<LadderRung>();
        var lowest = notBefore;
        for (var rung : rungs) {
            if (rung.isWaiting() && !rung.again()) {
                var due = rung.rule().when().from(limit, clock, calendar);
                lowest = due.isAfter(lowest) ? due : lowest;
                planned.add(rung.dueAt(lowest));
            } else {
                planned.add(rung);
            }
        }
        return new Ladder(clock, repeat, planned);
    }

    /** The lowest waiting rung is due at an instant. */
    Ladder heldUntil(Instant until) {
        var held = waiting().getFirst();
        return new Ladder(
                clock,
                repeat,
                rungs.stream()
                        .map(rung -> rung.number() == held.number() ? rung.dueAt(until) : rung)
                        .toList());
    }

    /** The rungs not reached yet, lowest first. */
    public List<LadderRung> waiting() {
        return rungs.stream().filter(LadderRung::isWaiting).toList();
    }

    /** When to climb next; a ladder always has a rung left, since the top repeats. */
    public Instant nextAt() {
        return waiting().stream()
                .map(LadderRung::dueAt)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("A ladder has no rung left."));
    }
}
