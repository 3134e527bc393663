package org.threshold.workflow.enquiry.domain;

import org.threshold.workflow.circumstances.NewChange;

/** Which changes have an open enquiry reviewed (model.md: a change reviews an open enquiry). */
public final class ReviewRule {

    /** The code under which a change names the enquiry that it is a finding of. */
    public static final String FINDING_OF = "enquiry";

    /** The stage of a police investigation that the meeting behind the enquiry decided with it. */
    private static final String OPENED = "opened";

    private ReviewRule() {}

    /**
     * Whether it does. What the enquiry itself found out is weighed in its outcome, and that the
     * police investigate too was decided with it.
     */
    public static boolean reviews(NewChange change) {
        return switch (change.kind()) {
            case CHILD_ADMITTED, NEW_INJURY, CHILD_RETURNED_HOME -> true;
            case POLICE_INVESTIGATION -> !change.stage().equals(OPENED);
            case MEDICAL_REPORT_ISSUED -> change.code(FINDING_OF).isEmpty();
            case STRATEGY_MEETING_BOOKED,
                    STRATEGY_MEETING_OVERDUE,
                    OUT_OF_HOURS_PLAN_AGREED,
                    SECTION_47_STARTED,
                    REFERRAL ->
                    false;
        };
    }
}
