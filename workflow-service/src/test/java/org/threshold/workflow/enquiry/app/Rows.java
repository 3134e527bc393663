package org.threshold.workflow.enquiry.app;

/** The rows of enquiries, in memory or on PostgreSQL. */
public record Rows(
        EnquiryRecords enquiries,
        Contributions contributions,
        Findings findings,
        Conclusions conclusions,
        Reviews reviews) {}
