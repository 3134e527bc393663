package org.threshold.workflow.strategy.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.OutcomeKind;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.adapter.web.ChildForm.LeadForm;

/** Reads what was decided for children. */
final class ChildReading {

    private static final CaseRef NO_CASE = new CaseRef("CP-0");

    private final Reading reading;
    private final ReturnHomeReading returnHome;

    ChildReading(Reading reading) {
        this.reading = reading;
        this.returnHome = new ReturnHomeReading(reading);
    }

    List<ChildDecision> read(@Nullable List<ChildForm> forms) {
        List<ChildDecision> decisions = new ArrayList<>();
        for (ChildForm form : Reading.list(forms)) {
            decisions.add(read("children[%d].".formatted(decisions.size()), form));
        }
        return decisions;
    }

    private ChildDecision read(String place, ChildForm form) {
        return new ChildDecision(
                caseRef(reading, place, form.caseRef()),
                outcome(place, form),
                Reading.text(form.reason()),
                new Paediatric(
                        reading.one(
                                place + "paediatric",
                                form.paediatric(),
                                Paediatric.Answer.values(),
                                Paediatric.Answer::code),
                        Reading.text(form.paediatricReason())),
                returnHome.read(place + "returnHome.", form.returnHome()));
    }

    /** The case that a child is named by. */
    static CaseRef caseRef(Reading reading, String place, @Nullable String given) {
        String ref = Reading.text(given);
        if (CaseRef.valid(ref)) {
            return new CaseRef(ref);
        }
        reading.refuse(
                place + "caseRef",
                "This is not the reference of a case.",
                "Give a reference such as CP-2041.");
        return NO_CASE;
    }

    private ChildOutcome outcome(String place, ChildForm form) {
        OutcomeKind kind =
                reading.one(
                        place + "outcome", form.outcome(), OutcomeKind.values(), OutcomeKind::code);
        return switch (kind) {
            case NO_FURTHER_ACTION -> new ChildOutcome.NoFurtherAction();
            case SECTION_17 -> new ChildOutcome.Section17();
            case SINGLE_AGENCY_ENQUIRY ->
                    new ChildOutcome.SingleAgencyEnquiry(lead(place, form.lead()));
            case JOINT_ENQUIRY -> new ChildOutcome.JointEnquiry(lead(place, form.lead()));
            case POLICE_ALONE -> new ChildOutcome.PoliceAlone(lead(place, form.lead()));
            case IMMEDIATE_PROTECTION ->
                    new ChildOutcome.ImmediateProtection(
                            reading.one(
                                    place + "means", form.means(), Means.values(), Means::code));
            case RECONVENE ->
                    new ChildOutcome.Reconvene(reading.instant(place + "meetAt", form.meetAt()));
        };
    }

    private Lead lead(String place, @Nullable LeadForm form) {
        String agency = form == null ? null : form.agency();
        String name = form == null ? null : form.name();
        return new Lead(
                reading.one(place + "lead.agency", agency, Agency.values(), Agency::code),
                Reading.text(name));
    }
}
