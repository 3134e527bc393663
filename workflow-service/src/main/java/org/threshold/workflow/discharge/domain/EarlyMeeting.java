package org.threshold.workflow.discharge.domain;

import java.util.List;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;

/**
 * Whether a neonatal unit meets about how a baby leaves it although that is not planned yet: as
 * soon as the first concern is known while the baby is there (R-Health-2; the review, 1.2.3).
 */
public final class EarlyMeeting {

    private EarlyMeeting() {}

    /**
     * Whether it is due.
     *
     * @param admission since when the child is an in-patient
     * @param since what was recorded that stands, in its order
     * @param concernOpen whether a referral, a strategy discussion, an enquiry or an investigation
     *     about the child is open
     */
    public static boolean due(NewChange admission, List<NewChange> since, boolean concernOpen) {
        List<NewChange> there =
                since.stream()
                        .filter(one -> !one.occurredAt().isBefore(admission.occurredAt()))
                        .toList();
        return onUnit(admission, there)
                && (concernOpen || there.stream().anyMatch(EarlyMeeting::concern));
    }

    /** The last ward that was named counts. */
    private static boolean onUnit(NewChange admission, List<NewChange> there) {
        return there.stream()
                .filter(NewChange::namesWard)
                .reduce(admission, (_, last) -> last)
                .onNeonatalUnit();
    }

    private static boolean concern(NewChange one) {
        return one.kind() == ChangeKind.CARE_CONCERN;
    }
}
