package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.worklist.HumanSteps;

/** Adds a medical line that became needed while an enquiry is open; rules only pull up. */
@Service
class AddedLines {

    private final EnquiryRecords records;
    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final MedicalNotes notes;
    private final EnquiryRecord record;

    AddedLines(
            EnquiryRecords records,
            EnquiryLimits limits,
            HumanSteps steps,
            MedicalNotes notes,
            EnquiryRecord record) {
        this.notes = notes;
        this.records = records;
        this.limits = limits;
        this.steps = steps;
        this.record = record;
    }

    /** A paediatrician's opinion, unless one is followed already. */
    Enquiry opinion(Actor by, Enquiry enquiry) {
        return enquiry.lines().needs(Line.MEDICAL_OPINION)
                ? enquiry
                : added(
                        by,
                        enquiry.add(Line.MEDICAL_OPINION),
                        Line.MEDICAL_OPINION,
                        LimitCode.T15_MEDICAL);
    }

    /** Another opinion because of a change, unless one is awaited already. */
    Enquiry opinionAgain(Actor by, Enquiry enquiry) {
        return enquiry.lines().open().contains(Line.MEDICAL_OPINION)
                ? enquiry
                : added(
                        by,
                        enquiry.again(Line.MEDICAL_OPINION),
                        Line.MEDICAL_OPINION,
                        LimitCode.T15_MEDICAL);
    }

    /** A skeletal survey of two sets, unless one is followed already. */
    Enquiry survey(Actor by, Enquiry enquiry) {
        return enquiry.lines().needs(Line.FIRST_SURVEY)
                ? enquiry
                : added(
                        by,
                        enquiry.add(Line.FIRST_SURVEY).add(Line.SECOND_SURVEY),
                        Line.FIRST_SURVEY,
                        LimitCode.T16_FIRST_SURVEY);
    }

    private Enquiry added(Actor by, Enquiry after, Line line, LimitCode limit) {
        records.save(after);
        Deadline due = limits.start(limit, after, line.code(), record.now());
        steps.openAside(line.code(), due, EnquirySteps.candidates(line));
        if (line == Line.MEDICAL_OPINION) {
            notes.ask(after, record.now());
        }
        record.keep(by, "section-47-line-added", after, line.code());
        return after;
    }
}
