package org.threshold.workflow.improvement.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ImprovementAction;

/** The rows of actions from reviews and audits. */
public interface ImprovementActions {

    /** Keeps a new one, or that one is done. */
    void keep(ImprovementAction action);

    /** One of them, locked for the rest of the transaction. */
    Optional<ImprovementAction> lock(ActionId id);

    /** All: the open ones first, then by the day on which they are due. */
    List<ImprovementAction> all();
}
