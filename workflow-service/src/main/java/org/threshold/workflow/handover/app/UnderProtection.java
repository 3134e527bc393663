package org.threshold.workflow.handover.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.circumstances.WhereCasesStand.Since;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;

/** Children in police protection or under a court’s order, as last recorded (EV-26, R-ASC-1). */
@Service
class UnderProtection implements HandoverSource {

    private static final String POLICE = "police-protection";

    private final WhereCasesStand cases;

    UnderProtection(WhereCasesStand cases) {
        this.cases = cases;
    }

    @Override
    public List<HandoverReason> found(Night night) {
        return cases.protectedByLaw().stream().map(UnderProtection::reason).toList();
    }

    private static HandoverReason reason(Since one) {
        String since = " since " + DueWords.exact(one.change().occurredAt());
        Why why =
                one.change().stage().equals(POLICE)
                        ? new Why(
                                POLICE,
                                "In police protection" + since + ".",
                                "Police protection ends after 72 hours at the latest (Children Act 1989, s.46).")
                        : new Why(
                                "court-order",
                                "Protected by a court’s order" + since + ".",
                                "See when the order ends.");
        return new HandoverReason(one.caseRef(), why);
    }
}
