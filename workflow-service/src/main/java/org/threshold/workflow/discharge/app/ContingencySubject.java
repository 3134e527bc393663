package org.threshold.workflow.discharge.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.referral.Cases;

/** A stay in hospital that a step is about. */
@Service
class ContingencySubject {

    private final Cases cases;
    private final ExpectedStays stays;

    ContingencySubject(Cases cases, ExpectedStays stays) {
        this.cases = cases;
        this.stays = stays;
    }

    /** One that is known to exist, its case locked first and then itself. */
    ExpectedStay lock(ExpectedStayId id) {
        ExpectedStay before = stays.find(id).orElseThrow();
        cases.lock(List.of(before.caseRef()));
        return stays.lock(id).orElseThrow();
    }
}
