package org.threshold.workflow.incident.domain;

import java.util.Optional;
import org.threshold.workflow.platform.CriticalThinking;

/**
 * A DASH as it was said.
 *
 * @param judged the grade that whoever assesses judges right, if they judged one
 * @param reason why it is higher than computed
 */
public record DashGiven(
        Optional<Integer> indicators,
        Optional<Engagement> engagement,
        Optional<Grade> judged,
        String reason,
        Basis basis) {

    /**
     * What it rests on.
     *
     * @param provisional it cannot wait for the household to be known
     * @param considered the history was looked at
     * @param history what the history means, in words
     * @param thinking what was answered to the questions of critical thinking (R-4.2-6)
     */
    public record Basis(
            boolean provisional, boolean considered, String history, CriticalThinking thinking) {

        @Override
        public String toString() {
            return "Basis[" + provisional + " " + considered + "]";
        }
    }

    /** The same, resting on something else. */
    public DashGiven on(Basis other) {
        return new DashGiven(indicators, engagement, judged, reason, other);
    }

    @Override
    public String toString() {
        return "DashGiven[" + indicators + " " + engagement + " " + judged + "]";
    }
}
