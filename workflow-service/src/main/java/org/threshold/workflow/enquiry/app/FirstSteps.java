package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.Section47EnquiryProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.HumanSteps;

/** Starts the limits of a new enquiry, and puts its first steps on the work list. */
@Service
class FirstSteps {

    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final MedicalNotes notes;
    private final CaseClock clock;

    FirstSteps(EnquiryLimits limits, HumanSteps steps, MedicalNotes notes, CaseClock clock) {
        this.limits = limits;
        this.steps = steps;
        this.notes = notes;
        this.clock = clock;
    }

    /** The limits, by the variable that carries each to the engine. */
    Map<String, Deadline> open(Enquiry enquiry) {
        Instant anchor = enquiry.start().anchor();
        Map<String, Deadline> started = new HashMap<>();
        started.put(Variables.VISIT, line(enquiry, Line.CHILD_SEEN, LimitCode.SEE_CHILD, anchor));
        if (enquiry.lines().needs(Line.MEDICAL_OPINION)) {
            started.put(
                    Variables.MEDICAL,
                    line(enquiry, Line.MEDICAL_OPINION, LimitCode.T15_MEDICAL, clock.now()));
        }
        if (enquiry.lines().needs(Line.FIRST_SURVEY) && !beganBefore(enquiry)) {
            started.put(
                    Variables.SURVEY,
                    line(enquiry, Line.FIRST_SURVEY, LimitCode.T16_FIRST_SURVEY, anchor));
        }
        started.put(
                Variables.OUTCOME,
                limits.start(LimitCode.T6_ENQUIRY_OUTCOME, enquiry, EnquirySteps.DECIDE, anchor));
        started.put(
                Variables.CONFERENCE,
                limits.start(LimitCode.T7_CONFERENCE, enquiry, EnquirySteps.CONFERENCE, anchor));
        return started;
    }

    /** A survey that began with the injury has its steps and its limit already. */
    private static boolean beganBefore(Enquiry enquiry) {
        return enquiry.lines().added().contains(Line.FIRST_SURVEY);
    }

    private Deadline line(Enquiry enquiry, Line line, LimitCode limit, Instant anchor) {
        Deadline due = limits.start(limit, enquiry, line.code(), anchor);
        steps.open(line.code(), due, EnquirySteps.candidates(line));
        if (line == Line.MEDICAL_OPINION) {
            notes.ask(enquiry, anchor);
        }
        return due;
    }

    /** The parents' limit runs from the start, though the child is seen first. */
    Deadline parents(Enquiry enquiry) {
        return limits.start(
                LimitCode.INFORM_PARENT,
                enquiry,
                EnquirySteps.SPEAK_TO_PARENTS,
                enquiry.start().anchor());
    }
}
