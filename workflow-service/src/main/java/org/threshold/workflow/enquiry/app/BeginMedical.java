package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * A doctor begins a child protection medical by saying whether the child's full notes are there
 * (R-Hosp-5); notes that are to come are asked of whoever holds them, and followed up.
 */
@Service
public class BeginMedical {

    private final Access access;
    private final EnquiryDesk desk;
    private final EnquiryRecord record;
    private final MedicalBegun begun;

    BeginMedical(Access access, EnquiryDesk desk, EnquiryRecord record, MedicalBegun begun) {
        this.access = access;
        this.desk = desk;
        this.record = record;
        this.begun = begun;
    }

    /** Begins it, or says what is missing. */
    @Transactional
    public Completion handle(Actor who, EnquiryId id, MedicalStart start) {
        access.require(who, Activity.RECORD_MEDICAL);
        List<Refusal> refusals = start.refusals(record.now());
        return desk.take(
                who,
                id,
                EnquirySteps.BEGIN_MEDICAL,
                hand ->
                        refusals.isEmpty()
                                ? begun.keep(hand, start)
                                : new Completion.Refused(refusals));
    }

    /** The notes that were awaited have come, or it is known that they do not. */
    @Transactional
    public Completion followed(Actor who, EnquiryId id, FullNotes notes) {
        access.require(who, Activity.RECORD_MEDICAL);
        var became = new MedicalStart.Asked(notes);
        List<Refusal> refusals = became.refusals(record.now());
        return desk.take(
                who,
                id,
                EnquirySteps.OBTAIN_NOTES,
                hand ->
                        refusals.isEmpty()
                                ? begun.followed(hand, became)
                                : new Completion.Refused(refusals));
    }
}
