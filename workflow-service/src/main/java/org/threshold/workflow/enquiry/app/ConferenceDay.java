package org.threshold.workflow.enquiry.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.ConferenceRule;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.platform.Refusal;

/** Holds the day of a conference against the rule; only a manager may be late, with a reason. */
@Service
class ConferenceDay {

    private final WorkingTime time;
    private final EnquiryLimits limits;
    private final Conclusions conclusions;
    private final EnquiryRecord record;

    ConferenceDay(
            WorkingTime time, EnquiryLimits limits, Conclusions conclusions, EnquiryRecord record) {
        this.time = time;
        this.limits = limits;
        this.conclusions = conclusions;
        this.record = record;
    }

    ConferenceRule rule(Enquiry enquiry) {
        var due = limits.of(enquiry.id(), EnquirySteps.CONFERENCE).orElseThrow();
        return new ConferenceRule(time, due.dueAt());
    }

    /** Whether one can be held on a day at all (T7b). */
    boolean possible(LocalDate on) {
        return time.isWorkingDay(on);
    }

    /** What is wrong with a day that somebody sets. */
    List<Refusal> refusals(Actor who, Enquiry enquiry, Conference conference) {
        if (enquiry.stage() == Stage.ENDED) {
            return List.of(
                    new Refusal(
                            "request",
                            "This enquiry has ended.",
                            "Raise a concern about the child if something new is known."));
        }
        List<Refusal> refusals = new ArrayList<>(rule(enquiry).refusals(conference));
        refusals.addAll(managersReason(who, enquiry, conference));
        return refusals;
    }

    /** What is wrong with a day on which it was held. */
    List<Refusal> held(Actor who, Enquiry enquiry, Conference given) {
        Conference conference = withReason(enquiry, given);
        List<Refusal> refusals = new ArrayList<>(rule(enquiry).held(conference, record.now()));
        if (conference.equals(given)) {
            refusals.addAll(managersReason(who, enquiry, given));
        }
        return refusals;
    }

    /** The day with the reason that a manager gave when setting it, where none is given now. */
    Conference withReason(Enquiry enquiry, Conference given) {
        return given.lateReason().isBlank()
                ? conclusions
                        .set(enquiry.id())
                        .map(set -> new Conference(given.on(), set.lateReason()))
                        .orElse(given)
                : given;
    }

    private List<Refusal> managersReason(Actor who, Enquiry enquiry, Conference conference) {
        boolean manager = EnquirySteps.MANAGERS.stream().anyMatch(who::holds);
        return manager || !rule(enquiry).late(conference.on())
                ? List.of()
                : List.of(
                        new Refusal(
                                "lateReason",
                                "A day after the limit needs a manager's reason.",
                                "Ask a team manager to set the day and give the reason."));
    }
}
