package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.EnquiryPage.Ending;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.entry.CaseEntries;

/** An enquiry as the API shows it. */
record ShownEnquiry(
        ShownLine enquiry,
        String leadName,
        UUID discussionId,
        List<Due> due,
        ShownFamily family,
        ShownMedical medical,
        Ended ending) {

    static ShownEnquiry of(EnquiryPage page, CaseEntries entries) {
        var start = page.enquiry().start();
        return new ShownEnquiry(
                ShownLine.of(page.enquiry()),
                start.lead().name(),
                start.discussion().value(),
                page.due().stream().map(Due::of).toList(),
                ShownFamily.of(page, entries),
                ShownMedical.of(page),
                Ended.of(page.ending()));
    }

    /** A step and by when it has to be done. */
    record Due(String step, Instant dueAt, boolean open) {

        static Due of(Deadline limit) {
            return new Due(limit.waiting().step(), limit.dueAt(), limit.isOpen());
        }
    }

    /** What it came to; each list holds one or none. */
    record Ended(
            List<Decided> outcome,
            List<Held> conferenceSet,
            List<Held> conferenceHeld,
            List<Waiting> reviewsWaiting) {

        static Ended of(Ending ending) {
            return new Ended(
                    ending.outcome().stream().map(Decided::of).toList(),
                    ending.set().stream().map(Held::of).toList(),
                    ending.held().stream().map(Held::of).toList(),
                    ending.reviews().stream().map(Waiting::of).toList());
        }
    }

    /** The outcome, and the agencies without which it was decided. */
    record Decided(String outcome, String reason, List<String> acceptedAgencies) {

        static Decided of(Conclusion conclusion) {
            return new Decided(
                    conclusion.outcome().code(),
                    conclusion.reason(),
                    conclusion.accepted().stream().map(Agency::code).sorted().toList());
        }
    }

    /** The day of the conference. */
    record Held(LocalDate on, String lateReason) {

        static Held of(Conference conference) {
            return new Held(conference.on(), conference.lateReason());
        }
    }

    /** A change that nobody has looked at yet. */
    record Waiting(UUID id, String because, Instant openedAt) {

        static Waiting of(Review review) {
            return new Waiting(review.id().value(), review.source().kind(), review.openedAt());
        }
    }
}
