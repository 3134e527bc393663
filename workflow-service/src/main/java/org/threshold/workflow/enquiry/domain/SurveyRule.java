package org.threshold.workflow.enquiry.domain;

import java.time.LocalDate;
import org.threshold.workflow.people.Born;

/**
 * R-Hosp-10: a child under 24 months for whom physical abuse is suspected has a full skeletal
 * survey, of two sets of images. Where the age is uncertain, the child counts as the younger.
 */
public final class SurveyRule {

    /** The age, in months, from which a survey is the doctors' choice. */
    static final int MONTHS = 24;

    private SurveyRule() {}

    /** Whether the survey is mandatory on a day. */
    public static boolean mandatory(Born born, LocalDate day, boolean physicalAbuseSuspected) {
        return physicalAbuseSuspected && young(born, day);
    }

    private static boolean young(Born born, LocalDate day) {
        return switch (born) {
            case Born.Known(var on) -> day.isBefore(on.plusMonths(MONTHS));
            case Born.Estimated(var _, var latest) -> day.isBefore(latest.plusMonths(MONTHS));
            case Born.Unknown() -> true;
        };
    }
}
