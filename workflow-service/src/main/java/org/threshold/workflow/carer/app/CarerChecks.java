package org.threshold.workflow.carer.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of checks of carers. */
public interface CarerChecks {

    void add(CarerCheck one);

    Optional<CarerCheck> find(CarerCheckId id);

    /** The same, locked for the rest of the transaction. */
    Optional<CarerCheck> lock(CarerCheckId id);

    /** Keeps what is known now. */
    void save(CarerCheck one);

    /** It is about what was recorded in the place of another change. */
    void about(CarerCheckId id, ChangeId change);

    /** All of a case, the latest first. */
    List<CarerCheck> of(CaseRef ref);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
