package org.threshold.workflow.enquiry.app;

import java.util.Optional;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Conference;

/** What an enquiry came to: its outcome, and its conference. */
public interface Conclusions {

    void keep(EnquiryId id, Conclusion conclusion, Stamp stamp);

    Optional<Conclusion> outcome(EnquiryId id);

    /** Keeps the day that is set for the conference; a later one replaces it. */
    void set(EnquiryId id, Conference conference, Stamp stamp);

    /** The day that is set. */
    Optional<Conference> set(EnquiryId id);

    /** Keeps that the conference was held. */
    void held(EnquiryId id, Conference conference, Stamp stamp);

    /** The day on which it was held. */
    Optional<Conference> held(EnquiryId id);
}
