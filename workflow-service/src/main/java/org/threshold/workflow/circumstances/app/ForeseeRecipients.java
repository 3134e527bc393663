package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.circumstances.domain.MandatoryRecipient;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.platform.Refusal;

/**
 * Says who would hear of a change if it were recorded now, by the very rules that decide it then.
 * Nothing is recorded, nobody is told, and no row is locked. Who would hear says much about a case,
 * so an agency’s system, which reports but reads only its own, is not answered.
 */
@Service
public class ForeseeRecipients {

    private final Access access;
    private final ReportCheck check;
    private final WhoMustHear who;

    ForeseeRecipients(Access access, ReportCheck check, WhoMustHear who) {
        this.access = access;
        this.check = check;
        this.who = who;
    }

    /** What is foreseen. */
    public sealed interface Foreseen {

        /** They would hear of it. */
        record Hear(WhoHears hears) implements Foreseen {}

        /** Something in the report must be put right first. */
        record Refused(List<Refusal> refusals) implements Foreseen {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    @Transactional(readOnly = true)
    public Foreseen handle(Actor asker, Report report) {
        access.require(asker, Activity.READ_CASE);
        List<Refusal> refusals = new ArrayList<>(check.refusals(asker, report));
        if (!refusals.isEmpty()) {
            return new Foreseen.Refused(refusals);
        }
        WhoHears hears = who.of(report.change(), report.leftOut());
        refusals.addAll(MandatoryRecipient.refusals(hears, report.leftOut()));
        return refusals.isEmpty() ? new Foreseen.Hear(hears) : new Foreseen.Refused(refusals);
    }
}
