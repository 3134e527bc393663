package org.threshold.workflow.incident.domain;

import java.time.Instant;
import org.threshold.workflow.access.ActorId;

/**
 * The DASH of one incident: it belongs to that incident and to no other.
 *
 * @param grade what it ends with, never lower than the {@linkplain Score#lowest score} allows
 * @param reason why the grade was judged higher; empty where it was not
 * @param by who assessed
 * @param at UTC
 */
public record Dash(Score score, Grade grade, String reason, ActorId by, Instant at) {

    public Dash {
        if (grade.below(score.raised() ? score.computed().raised() : score.computed())) {
            throw new IllegalArgumentException("nothing lowers the grade of a DASH");
        }
    }

    @Override
    public String toString() {
        return "Dash[" + score + " " + grade + "]";
    }
}
