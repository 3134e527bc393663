package org.threshold.workflow.referral;

import java.time.LocalDate;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.domain.RedPathRule;

/** The rule of L-3.1.5, for features that learn of an injury later than the referral. */
public final class RedPath {

    private RedPath() {}

    /**
     * The path of a child with a mark; where age or mobility is in doubt, it pulls up.
     *
     * @param today a date in England
     */
    public static Path of(Mark mark, Mobility mobility, Born born, LocalDate today) {
        return RedPathRule.path(mark, mobility, born, today);
    }
}
