package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.investigation.app.InvestigationRecord.Why;
import org.threshold.workflow.investigation.domain.DueRule;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;

/** Enters an item that somebody recorded: opened, kept in the audit, and discussed if late. */
@Service
class EnterItem {

    private final OpenItem open;
    private final ItemLimits limits;
    private final DiscussAgain discuss;
    private final InvestigationRecord record;
    private final Ids ids;

    EnterItem(
            OpenItem open,
            ItemLimits limits,
            DiscussAgain discuss,
            InvestigationRecord record,
            Ids ids) {
        this.open = open;
        this.limits = limits;
        this.discuss = discuss;
        this.record = record;
        this.ids = ids;
    }

    ItemId next() {
        return new ItemId(ids.next());
    }

    Instant now() {
        return record.now();
    }

    /** Why an item of this limit cannot be due as wanted; empty when it can. */
    List<Refusal> refusals(LimitCode limit, WantedDue wanted, DueRule.Fields fields) {
        var bounds = new DueRule.Bounds(limits.due(limit, now()), now());
        return DueRule.refusals(wanted, bounds, fields);
    }

    /**
     * Enters it.
     *
     * @param what the act, in past tense and kebab case
     */
    void entered(Actor by, Investigation investigation, NewItem item, String what) {
        opened(by, investigation, item, what);
        discuss.about(by, investigation, item);
    }

    /** The same for what a meeting has heard: it is discussed no further. */
    void opened(Actor by, Investigation investigation, NewItem item, String what) {
        open.opened(investigation, item);
        record.keep(by, what, item.id(), new Why(item.cases(), why(item.due().wanted())));
    }

    /** Enters one that no investigation owns; whoever follows the case up hears of it there. */
    void alone(Actor by, NewItem item, String what) {
        open.alone(item);
        record.keep(by, what, item.id(), new Why(item.cases(), why(item.due().wanted())));
    }

    /** Has what no investigation owns discussed today. */
    void discussed(Actor by, NewItem item) {
        discuss.first(by, item);
    }

    private static String why(WantedDue wanted) {
        return switch (wanted) {
            case WantedDue.ByTheLimit() -> "";
            case WantedDue.At(var at, var reason) -> "due at " + at + ": " + reason;
        };
    }
}
