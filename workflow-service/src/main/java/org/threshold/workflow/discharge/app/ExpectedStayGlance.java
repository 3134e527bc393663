package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a child that is expected to stay, for whoever is told of something late. */
@Service
class ExpectedStayGlance implements SubjectGlance {

    private final ExpectedStays stays;

    ExpectedStayGlance(ExpectedStays stays) {
        this.stays = stays;
    }

    @Override
    public String kind() {
        return DischargeSteps.STAY;
    }

    @Override
    public String page(UUID id) {
        return stays.find(new ExpectedStayId(id))
                .map(stay -> "/cases/" + stay.caseRef())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return stays
                .find(new ExpectedStayId(id))
                .map(stay -> words(stay, stays.planOf(stay.id())))
                .stream()
                .toList();
    }

    static String words(ExpectedStay stay, Optional<ContingencyPlan> plan) {
        return "In hospital since "
                + DueWords.exact(stay.admittedAt())
                + ", and expected not to leave. "
                + plan.map(one -> "Its contingency plan carries until " + until(one))
                        .orElse("No contingency plan is agreed.");
    }

    private static String until(ContingencyPlan plan) {
        return DueWords.exact(plan.words().expiresAt()) + ".";
    }
}
