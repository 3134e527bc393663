package org.threshold.workflow.improvement.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ImprovementAction;

/** Shows the actions from reviews and audits; they name no family. */
@Service
public class ReadImprovementActions {

    private final Access access;
    private final ImprovementActions actions;
    private final ImprovementRecord record;

    ReadImprovementActions(Access access, ImprovementActions actions, ImprovementRecord record) {
        this.access = access;
        this.actions = actions;
        this.record = record;
    }

    /**
     * All of them.
     *
     * @param today the day in England
     */
    public record All(List<ImprovementAction> actions, LocalDate today) {

        public All {
            actions = List.copyOf(actions);
        }

        /** One of them. */
        public Optional<ImprovementAction> find(ActionId id) {
            return actions.stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** The open ones first, the soonest due on top. */
    @Transactional(readOnly = true)
    public All handle(Actor who) {
        access.require(who, Activity.TRACK_IMPROVEMENT);
        return new All(actions.all(), record.today());
    }
}
