package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.app.DecideLeftOut.Matter;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.platform.CaseClock;

/**
 * Puts on record what a manager said to it that somebody is not told, and tells them if need be.
 */
@Service
class SettleLeftOut {

    private final WithheldCopies copies;
    private final TellAfterAll tell;
    private final ChangeRecord record;
    private final CaseClock clock;

    SettleLeftOut(WithheldCopies copies, TellAfterAll tell, ChangeRecord record, CaseClock clock) {
        this.copies = copies;
        this.tell = tell;
        this.record = record;
        this.clock = clock;
    }

    /** They stay not told. */
    void agreed(Actor who, Matter matter) {
        var agreement = new Agreement.Agreed(who.staff().orElseThrow(), clock.now());
        copies.settled(matter.withheld().id(), agreement);
        record.leftOut(who, "left-out-agreed", matter.change(), matter.withheld().copy().reason());
    }

    /** They are told at once. */
    void refused(Actor who, Matter matter, String reason) {
        var agreement = new Agreement.Refused(who.staff().orElseThrow(), clock.now(), reason);
        copies.settled(matter.withheld().id(), agreement);
        tell.tell(who.id(), matter.change(), matter.withheld().copy());
        record.leftOut(who, "left-out-refused", matter.change(), reason);
    }
}
