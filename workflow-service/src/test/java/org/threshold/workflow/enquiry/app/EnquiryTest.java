package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.worklist.Completion;

/** An enquiry that tests work on. */
abstract class EnquiryTest {

    static final Answer REPLY = new Answer.Reply("Known since March.", "Agrees with the plan.");

    final Bench bench = new Bench();

    EnquiryId started(Paediatric.Answer answer) {
        var outcome = new ChildOutcome.SingleAgencyEnquiry(Given.OURS);
        bench.start.decided(Given.decided(Bench.MEETING, Given.decision(outcome, answer)));
        return bench.enquiry().id();
    }

    Completion seen(EnquiryId id) {
        return bench.see.handle(
                Given.WORKER, id, new ChildVisit(bench.now(), new Seen.Alone("Says nothing.")), "");
    }

    /** A doctor begins the medical with the full notes at hand. */
    void begun(EnquiryId id) {
        bench.begin.handle(Given.DOCTOR, id, new MedicalStart.Asked(new FullNotes.Available()));
    }

    Completion spoken(EnquiryId id) {
        Instant now = bench.now();
        return bench.speak.handle(
                Given.WORKER,
                id,
                new ParentsRule(
                        new ParentAnswer.SpokenTo(now, "Denies it."),
                        new ParentAnswer.NotSpokenTo("In prison; tried twice.")),
                "");
    }

    void answered(EnquiryId id, Answer answer) {
        for (Contribution one : bench.rows.contributions().of(id)) {
            bench.obtain.handle(Given.WORKER, one.id(), Answered.noted(answer));
        }
    }

    /** Every line but the doctors' is followed. */
    EnquiryId followed(Paediatric.Answer answer) {
        EnquiryId id = started(answer);
        seen(id);
        spoken(id);
        answered(id, REPLY);
        return id;
    }

    Completion decided(EnquiryId id, Outcome outcome, Agency... accepted) {
        return bench.decide.handle(
                Given.MANAGER, id, new Conclusion(outcome, "As found.", Set.of(accepted)));
    }

    static List<String> fields(Completion completion) {
        return completion instanceof Completion.Refused(var refusals)
                ? refusals.stream().map(Refusal::field).toList()
                : List.of();
    }

    static List<String> problems(Completion completion) {
        return completion instanceof Completion.Refused(var refusals)
                ? refusals.stream().map(Refusal::problem).toList()
                : List.of();
    }
}
