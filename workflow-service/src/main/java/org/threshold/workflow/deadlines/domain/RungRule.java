package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.Told;

/**
 * One rung of a chain.
 *
 * @param name its name in the chain
 * @param when how far from the limit
 * @param told whom it tells
 * @param toldOutOfHours whom it tells instead outside office hours; empty when the same
 * @param ask what it asks for
 */
public record RungRule(
        String name, RungOffset when, List<Told> told, List<Told> toldOutOfHours, Ask ask) {

    public RungRule {
        told = List.copyOf(told);
        toldOutOfHours = List.copyOf(toldOutOfHours);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("The rung '" + name + "' tells nobody.");
        }
    }

    /** Whom it tells at an instant: those who are at work then. */
    public List<Told> toldAt(Instant instant, WorkingCalendar calendar) {
        return toldOutOfHours.isEmpty() || calendar.isOfficeHours(instant) ? told : toldOutOfHours;
    }

    /** The repeat of this rung: the same people are told, and nothing more is asked of them. */
    RungRule again() {
        return new RungRule(name, when, told, toldOutOfHours, Ask.TELL);
    }
}
