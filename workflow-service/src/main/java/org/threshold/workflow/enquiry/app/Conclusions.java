package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Venue;

/** What an enquiry came to: its outcome, and its conference. */
public interface Conclusions {

    void keep(EnquiryId id, Conclusion conclusion, Stamp stamp);

    /** The outcome, and when it was decided. */
    Optional<Concluded> concluded(EnquiryId id);

    /** The outcome. */
    default Optional<Conclusion> outcome(EnquiryId id) {
        return concluded(id).map(Concluded::conclusion);
    }

    /** An outcome that was decided at an instant, UTC. */
    record Concluded(Conclusion conclusion, Instant at) {}

    /** Keeps the day that is set for the conference; a later one replaces it. */
    void set(EnquiryId id, Conference conference, Optional<Venue> venue, Stamp stamp);

    /** When and where on the day that is set. */
    Optional<Venue> venue(EnquiryId id);

    /** The day that is set. */
    Optional<Conference> set(EnquiryId id);

    /** Keeps that the conference was held. */
    void held(EnquiryId id, Conference conference, Stamp stamp);

    /** The day on which it was held. */
    Optional<Conference> held(EnquiryId id);
}
