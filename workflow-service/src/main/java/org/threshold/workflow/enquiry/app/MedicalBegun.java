package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Keeps what is said of the full notes of a medical, and has those that are to come asked for. */
@Service
class MedicalBegun {

    private final Findings findings;
    private final MedicalNotes notes;
    private final HumanSteps steps;
    private final EnquiryNews news;
    private final EnquiryRecord record;

    MedicalBegun(
            Findings findings,
            MedicalNotes notes,
            HumanSteps steps,
            EnquiryNews news,
            EnquiryRecord record) {
        this.findings = findings;
        this.notes = notes;
        this.steps = steps;
        this.news = news;
        this.record = record;
    }

    Completion keep(InHand hand, MedicalStart start) {
        kept(hand, start, EnquirySteps.BEGIN_MEDICAL, "child-protection-medical-begun");
        if (!start.notesToCome()) {
            return new Completion.Done(
                    "The medical has begun. What is known of the notes is kept.");
        }
        var due = notes.await(hand.enquiry(), record.now());
        news.notes(hand.who(), hand.enquiry(), due.dueAt());
        return new Completion.Done(
                "The medical has begun: examine the child. The hospital’s records and the practice are"
                        + " asked for the full notes, which are due by "
                        + DueWords.exact(due.dueAt())
                        + ".");
    }

    Completion followed(InHand hand, MedicalStart became) {
        kept(hand, became, EnquirySteps.OBTAIN_NOTES, "full-notes-followed-up");
        return new Completion.Done(
                "It is kept. If the opinion is issued already, look whether the notes change it.");
    }

    private void kept(InHand hand, MedicalStart said, String step, String what) {
        var id = hand.enquiry().id();
        findings.keep(id, said, record.stamp(hand.who()));
        record.keep(hand.who(), what, hand.enquiry(), "");
        notes.met(id, step);
        steps.finish(hand.who(), hand.task(), Map.of());
    }
}
