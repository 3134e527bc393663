package org.threshold.workflow.deadlines.app;

import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.Recount;
import org.threshold.workflow.deadlines.domain.Recount.Outcome;
import org.threshold.workflow.platform.CaseClock;

/**
 * Counts every open deadline anew when other limits or bank holidays are in force than before, once
 * for each change, all in one transaction.
 */
@Service
@Transactional
public class RecountOpenDeadlines {

    private final DeadlineStore store;
    private final OpenLimits open;
    private final Limits limits;
    private final CaseClock clock;
    private final RecountRecord record;

    RecountOpenDeadlines(
            DeadlineStore store,
            OpenLimits open,
            Limits limits,
            CaseClock clock,
            RecountRecord record) {
        this.store = store;
        this.open = open;
        this.limits = limits;
        this.clock = clock;
        this.record = record;
    }

    /** How many were counted anew, those that stay as they were included. */
    public int handle() {
        var now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        if (!open.putInForce(limits, now)) {
            return 0;
        }
        var ids = open.open();
        var recount = new Recount(limits, now);
        ids.forEach(id -> recount(id, recount));
        return ids.size();
    }

    private void recount(DeadlineId id, Recount recount) {
        var running = store.lock(id).orElseThrow(() -> new UnknownDeadline(id));
        if (!running.deadline().isOpen()) {
            return;
        }
        switch (recount.of(running, open.wasBroughtForward(id))) {
            case Outcome.Same _ -> {}
            case Outcome.Stays(String why) ->
                    record.stays(running.deadline(), limits.profile().version(), why);
            case Outcome.Recounted(var after) -> {
                open.recounted(after);
                record.recounted(running.deadline(), after.deadline());
            }
        }
    }
}
