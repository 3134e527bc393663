package org.threshold.workflow.handover.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.referral.UndecidedReferrals;

/** Children on the red path whose referral nobody has decided (L-3.1.5, R-ASC-1). */
@Service
class RedUndecided implements HandoverSource {

    private static final Why WHY =
            new Why(
                    "red",
                    "Red: an injury, or a mark that may be one, on a child that is not mobile.",
                    "The referral is not decided.");

    private final UndecidedReferrals referrals;

    RedUndecided(UndecidedReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<HandoverReason> found(Night night) {
        return referrals.red().stream().map(ref -> new HandoverReason(ref, WHY)).toList();
    }
}
