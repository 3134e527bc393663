package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/**
 * Takes an investigation into one person’s hands: first the rows of its cases, then its own, then
 * the step’s and at last its limit’s, always in this order.
 */
@Service
class InvestigationDesk {

    private final Cases cases;
    private final Investigations investigations;
    private final HumanSteps steps;
    private final ItemLimits limits;

    InvestigationDesk(
            Cases cases, Investigations investigations, HumanSteps steps, ItemLimits limits) {
        this.cases = cases;
        this.investigations = investigations;
        this.steps = steps;
        this.limits = limits;
    }

    /** Locks the investigation with its cases, if there is one. */
    Optional<Investigation> lock(InvestigationId id) {
        return investigations
                .find(id)
                .flatMap(
                        before -> {
                            cases.lock(before.cases());
                            return investigations.lock(id);
                        });
    }

    /** Locks the investigation of an item that is known to exist. */
    Investigation lockFor(InvestigationId id) {
        return lock(id).orElseThrow();
    }

    /** Locks the investigation that owns an item, or else the rows of the item’s cases. */
    Optional<Investigation> lockOf(Optional<InvestigationId> owner, List<CaseRef> about) {
        if (owner.isEmpty()) {
            cases.lock(about);
        }
        return owner.map(this::lockFor);
    }

    /** Locks a waiting step, or says why it cannot be ended. */
    Taking take(Actor who, ItemId id, String step) {
        return steps.take(who, id.value(), step);
    }

    /** Ends the step of an item that was closed, and its limit. */
    void finish(Actor who, TaskView task) {
        limits.met(new ItemId(task.subject().id()));
        steps.finish(who, task, Map.of());
    }
}
