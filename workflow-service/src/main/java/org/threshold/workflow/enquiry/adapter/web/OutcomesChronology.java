package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.Conclusions.Concluded;
import org.threshold.workflow.enquiry.app.ReadOutcomes;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologyKind;
import org.threshold.workflow.worklist.ChronologySource;

/** Brings what the enquiries came to into a case’s chronology (EV-23). */
@Component
class OutcomesChronology implements ChronologySource {

    private final ReadOutcomes read;

    OutcomesChronology(ReadOutcomes read) {
        this.read = read;
    }

    @Override
    public ChronologyKind kind() {
        return ChronologyKind.ENQUIRY;
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.handle(who, ref).stream())
                .map(OutcomesChronology::entry)
                .toList();
    }

    private static ChronologyEntry entry(Concluded one) {
        var conclusion = one.conclusion();
        return new ChronologyEntry(
                one.at(),
                "Outcome of the section 47 enquiry: " + conclusion.outcome().words(),
                conclusion.reason(),
                "");
    }
}
