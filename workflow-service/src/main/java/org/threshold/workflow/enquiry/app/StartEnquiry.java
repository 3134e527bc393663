package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.Section47EnquiryProcess.Variables;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.strategy.ChildDecision;

/** Starts the enquiry for one child, with everything that makes it happen, and has it told. */
@Service
class StartEnquiry {

    private final NewEnquiry added;
    private final FirstSteps first;
    private final AskAgencies agencies;
    private final EnquiryEngine engine;
    private final EnquiryNews news;

    StartEnquiry(
            NewEnquiry added,
            FirstSteps first,
            AskAgencies agencies,
            EnquiryEngine engine,
            EnquiryNews news) {
        this.added = added;
        this.first = first;
        this.agencies = agencies;
        this.engine = engine;
        this.news = news;
    }

    /** Starts it. */
    void handle(Actor by, Start start, ChildDecision decision) {
        NewEnquiry.Added one = added.of(by, start, decision);
        Enquiry enquiry = one.enquiry();
        Map<String, Deadline> limits = first.open(enquiry);
        Map<Contribution, Deadline> asked = agencies.ask(enquiry, one.child());
        engine.started(enquiry, limits, asked);
        Deadline conference = limits.get(Variables.CONFERENCE);
        engine.climbs(enquiry, first.parents(enquiry));
        if (conference == null) {
            throw new IllegalStateException("an enquiry without the limit of its conference");
        }
        engine.climbs(enquiry, conference);
        news.started(by, enquiry, conference.dueAt());
        news.asked(by, enquiry, asked);
    }
}
