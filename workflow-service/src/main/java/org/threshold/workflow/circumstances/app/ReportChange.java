package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.LeavesOut;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.MandatoryRecipient;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;

/** Somebody reports that something happened to a child. */
@Service
public class ReportChange {

    private final Access access;
    private final ReportCheck check;
    private final KeepChange keep;
    private final Sendings sendings;

    ReportChange(Access access, ReportCheck check, KeepChange keep, Sendings sendings) {
        this.access = access;
        this.check = check;
        this.keep = keep;
        this.sendings = sendings;
    }

    /**
     * Something that somebody reports.
     *
     * @param leftOut whom they leave out, each with a reason
     */
    public record Report(NewChange change, List<LeftOut> leftOut) {

        public Report {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Records a report.
     *
     * @param key the sender's name for this sending, so that a repeat changes nothing
     */
    @Transactional
    public Reporting handle(Actor who, Report report, SendingKey key) {
        access.require(who, Activity.RECORD_CHANGE);
        List<Refusal> refusals = refusals(who, report);
        return refusals.isEmpty()
                ? sendings.once(
                        who, key, id -> keep.keep(who, id, report.change(), report.leftOut()))
                : new Reporting.Refused(refusals);
    }

    private List<Refusal> refusals(Actor who, Report report) {
        List<Refusal> refusals = new ArrayList<>(check.refusals(who, report));
        refusals.addAll(LeavesOut.refusals(who, report.leftOut()));
        if (refusals.isEmpty() && !report.leftOut().isEmpty()) {
            var hears = keep.whoHears(report.change(), report.leftOut());
            refusals.addAll(MandatoryRecipient.refusals(hears, report.leftOut()));
        }
        return refusals;
    }
}
