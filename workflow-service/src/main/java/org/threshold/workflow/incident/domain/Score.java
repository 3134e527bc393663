package org.threshold.workflow.incident.domain;

import java.util.Optional;

/**
 * What a DASH comes to before anybody judges.
 *
 * @param indicators how many of the checklist’s questions were answered yes, 0 to {@link #MOST}
 */
public record Score(int indicators, Engagement engagement) {

    /** The questions of the DASH checklist of 2009 [K]. */
    public static final int MOST = 27;

    public Score {
        if (!possible(indicators)) {
            throw new IllegalArgumentException("no DASH has so many indicators");
        }
    }

    /** Whether a DASH can have so many indicators. */
    static boolean possible(int indicators) {
        return indicators >= 0 && indicators <= MOST;
    }

    /** The score of what was said; empty where it lacks something or cannot be. */
    public static Optional<Score> of(DashGiven given) {
        return given.indicators()
                .filter(Score::possible)
                .flatMap(count -> given.engagement().map(one -> new Score(count, one)));
    }

    /** The grade as the indicators compute it. */
    public Grade computed() {
        return Grade.ofIndicators(indicators);
    }

    /**
     * The lowest grade that it can end with: what is computed, one more where the person does not
     * engage (L-3.1.3b, R-TVP-1), and never less than anybody was told of this incident already.
     *
     * @param told the grade that people were told, if they were
     */
    public Grade lowest(Optional<Grade> told) {
        Grade own = raised() ? computed().raised() : computed();
        return told.map(own::or).orElse(own);
    }

    /** Whether it counts one grade more because the person does not engage. */
    public boolean raised() {
        return engagement.raises();
    }
}
