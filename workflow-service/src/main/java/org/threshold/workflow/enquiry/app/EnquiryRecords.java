package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.referral.CaseRef;

/** The enquiry rows. Whatever changes one has locked the row of its case first. */
public interface EnquiryRecords {

    Optional<Enquiry> find(EnquiryId id);

    /** Locks the enquiry for the rest of the transaction. */
    Optional<Enquiry> lock(EnquiryId id);

    /** The open enquiry of a case, else of one that joined it. */
    Optional<Enquiry> openOf(CaseRef ref);

    /** All enquiries of a case and of those that joined it, the latest first. */
    List<Enquiry> ofCase(CaseRef ref);

    /** Adds an enquiry; a second open one of a case is a bug. */
    void add(Enquiry enquiry, Stamp opened);

    /** Keeps how far an enquiry has come. */
    void save(Enquiry enquiry);
}
