package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.circumstances.domain.Withheld.Copy;
import org.threshold.workflow.circumstances.domain.WithheldId;
import org.threshold.workflow.platform.Ids;

/**
 * Asks a manager to agree to it that somebody is not told. Everybody else is told meanwhile; a
 * manager who leaves somebody out needs no second person (R-C&F-4).
 */
@Service
class AskToAgree {

    private final WithheldCopies copies;
    private final WithheldWork work;
    private final Ids ids;

    AskToAgree(WithheldCopies copies, WithheldWork work, Ids ids) {
        this.copies = copies;
        this.work = work;
        this.ids = ids;
    }

    /** Asks about each who was left out of a change that was just put on record. */
    void ask(Change change, WhoHears hears) {
        for (ToTell to : hears.withheld()) {
            var copy = new Copy(to, hears.priority(), reason(hears, to));
            var id = new WithheldId(ids.next());
            var withheld = new Withheld(id, change.id(), copy, agreement(change));
            copies.add(withheld);
            if (withheld.agreement() instanceof Agreement.Asked) {
                work.asks(withheld, change.recordedAt());
            }
        }
    }

    private static String reason(WhoHears hears, ToTell to) {
        return hears.leftOut().stream()
                .filter(one -> one.recipient().equals(to.recipient()))
                .map(LeftOut::reason)
                .findFirst()
                .orElseThrow();
    }

    private static Agreement agreement(Change change) {
        return manager(change.by())
                .<Agreement>map(by -> new Agreement.Agreed(by, change.recordedAt()))
                .orElseGet(Agreement.Asked::new);
    }

    private static Optional<StaffId> manager(Actor who) {
        return who.staff().filter(_ -> Activity.AGREE_LEFT_OUT.allowedTo(who.roles()));
    }

    /** The change was wrong: of what takes its place a manager is asked anew. */
    void overtaken(Actor by, ChangeId wrong, Instant at) {
        for (Withheld one : copies.asked(wrong)) {
            work.overtaken(by, one.id());
            copies.settled(one.id(), new Agreement.Overtaken(at));
        }
    }
}
