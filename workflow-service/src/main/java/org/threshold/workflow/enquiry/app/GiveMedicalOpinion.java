package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.OpinionGate;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A paediatrician issues an opinion on the closed scale (L-3.1.13); agencies are told (EV-13). */
@Service
public class GiveMedicalOpinion {

    private final Access access;
    private final EnquiryDesk desk;
    private final EnquiryRecord record;
    private final MedicalNotes notes;
    private final IssuedOpinion issued;

    GiveMedicalOpinion(
            Access access,
            EnquiryDesk desk,
            EnquiryRecord record,
            MedicalNotes notes,
            IssuedOpinion issued) {
        this.access = access;
        this.desk = desk;
        this.record = record;
        this.notes = notes;
        this.issued = issued;
    }

    /** Issues the report, or says what it lacks. */
    @Transactional
    public Completion handle(Actor who, EnquiryId id, MedicalReport report) {
        access.require(who, Activity.RECORD_MEDICAL);
        return desk.take(who, id, EnquirySteps.GIVE_OPINION, hand -> issue(hand, report));
    }

    private Completion issue(InHand hand, MedicalReport report) {
        var enquiry = hand.enquiry();
        var stands = new OpinionGate.Standing(enquiry.lines(), notes.asked(enquiry.id()));
        List<Refusal> refusals =
                OpinionGate.refusals(report, stands, WorkingTime.dayOf(record.now()));
        return refusals.isEmpty() ? issued.keep(hand, report) : new Completion.Refused(refusals);
    }
}
