package org.threshold.workflow.enquiry.domain;

import java.util.EnumSet;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;

/** Which changes have an open enquiry reviewed (model.md: a change reviews an open enquiry). */
public final class ReviewRule {

    /** The code under which a change names the enquiry that it is a finding of. */
    public static final String FINDING_OF = "enquiry";

    /** The stage of a police investigation that the meeting behind the enquiry decided with it. */
    private static final String OPENED = "opened";

    /** What bears on whether the child is safe while the enquiry goes on. */
    private static final Set<ChangeKind> REVIEWED =
            EnumSet.of(
                    ChangeKind.CHILD_ADMITTED,
                    ChangeKind.FURTHER_ALLEGATION,
                    ChangeKind.NEW_INJURY,
                    ChangeKind.CONDITION_WORSENED,
                    ChangeKind.DISCHARGE_AGAINST_ADVICE,
                    ChangeKind.CHILD_RETURNED_HOME,
                    ChangeKind.ADULT_MOVED_IN,
                    ChangeKind.CARER_CHANGED,
                    ChangeKind.AGREEMENT_BREACHED,
                    ChangeKind.SUSPECT_STATUS,
                    ChangeKind.SIBLING_IDENTIFIED,
                    ChangeKind.CHILD_MISSING,
                    ChangeKind.CARE_CONCERN);

    private ReviewRule() {}

    /**
     * Whether it does. What the enquiry itself found out is weighed in its outcome, and that the
     * police investigate too was decided with it.
     */
    public static boolean reviews(NewChange change) {
        if (change.kind() == ChangeKind.POLICE_INVESTIGATION) {
            return !change.stage().equals(OPENED);
        }
        return change.kind() == ChangeKind.MEDICAL_REPORT_ISSUED
                ? change.code(FINDING_OF).isEmpty()
                : REVIEWED.contains(change.kind());
    }
}
