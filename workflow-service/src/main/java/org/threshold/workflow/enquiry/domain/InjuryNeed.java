package org.threshold.workflow.enquiry.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.Path;

/**
 * What the doctors are asked from an injury on, without waiting for a strategy meeting: a
 * paediatrician sees the child, and where a child under 24 months may have been harmed by somebody
 * a full skeletal survey is mandatory (L-3.1.5, R-Hosp-10).
 *
 * @param survey whether the survey is mandatory
 */
public record InjuryNeed(boolean survey) {

    /**
     * What is asked because of an injury; nothing where neither the path is red nor harm by
     * somebody is suspected. An injury on the red path is suspected to be that.
     *
     * @param suspected whether whoever told it suspects that somebody harmed the child
     * @param day the day in England on which it became known
     */
    public static Optional<InjuryNeed> of(Path path, boolean suspected, Born born, LocalDate day) {
        return path == Path.RED || suspected
                ? Optional.of(new InjuryNeed(SurveyRule.mandatory(born, day, true)))
                : Optional.empty();
    }
}
