package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;

/** What the handover list takes from here: children who must not leave hospital (R-ASC-1). */
@Service
class ContingencyForTheNight implements HandoverSource {

    private static final int MOST = 500;

    private final ExpectedStays stays;

    ContingencyForTheNight(ExpectedStays stays) {
        this.stays = stays;
    }

    @Override
    public List<HandoverReason> found(Night night) {
        return stays.open(MOST).stream().map(stay -> reason(stay, night)).toList();
    }

    private HandoverReason reason(ExpectedStay stay, Night night) {
        Optional<ContingencyPlan> plan = stays.planOf(stay.id());
        return new HandoverReason(
                stay.caseRef(),
                new Why(
                        "contingency-plan",
                        ExpectedStayGlance.words(stay, plan)
                                + " If somebody takes the child, ring 999.",
                        plan.map(one -> due(one, night))
                                .orElse("The plan has to be agreed with the ward tonight.")));
    }

    private static String due(ContingencyPlan plan, Night night) {
        return plan.carries(night.until())
                ? ""
                : "Its time runs out on " + DueWords.exact(plan.words().expiresAt()) + ".";
    }
}
