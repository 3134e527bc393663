package org.threshold.workflow.investigation.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.investigation.app.NewItem.Limited;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.referral.CaseRef;

/** The limit of each item. All of them are elapsed time. */
@Service
class ItemLimits {

    private static final String SOONER = "an earlier time was agreed";

    private final Deadlines deadlines;

    ItemLimits(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** When a limit ends, UTC. */
    Instant due(LimitCode limit, Instant anchor) {
        return deadlines.reckon(limit, anchor).dueAt();
    }

    /**
     * Starts the limit of an item, due as wanted. Where that is later than the limit, the limit is
     * counted from as much later, so that its chain stands where somebody wanted it to.
     */
    Deadline start(NewItem item) {
        return switch (item.due().wanted()) {
            case WantedDue.ByTheLimit() -> set(item, item.due().anchor());
            case WantedDue.At(var at, var _) -> at(item, at);
        };
    }

    private Deadline at(NewItem item, Instant at) {
        Limited due = item.due();
        Duration later = Duration.between(due(due.limit(), due.anchor()), at);
        if (!later.isNegative()) {
            return set(item, due.anchor().plus(later));
        }
        Deadline full = set(item, due.anchor());
        return deadlines.bringForward(full.id(), at, SOONER).deadline();
    }

    private Deadline set(NewItem item, Instant anchor) {
        var waiting =
                new Waiting(
                        InvestigationSteps.ITEM,
                        item.id().value(),
                        item.step(),
                        item.cases().stream().map(CaseRef::value).toList());
        return deadlines.set(item.due().limit(), waiting, anchor);
    }

    /** The item was closed: its limit is met. */
    void met(ItemId id) {
        open(id).ifPresent(limit -> deadlines.met(limit.id()));
    }

    /** The limit that runs for an item. */
    Optional<Deadline> open(ItemId id) {
        return deadlines.of(InvestigationSteps.ITEM, id.value()).stream()
                .filter(Deadline::isOpen)
                .findFirst();
    }
}
