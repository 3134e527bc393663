package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what the doctors say of a child (L-3.1.13, R-Hosp-10); that it was read is kept. */
@Service
public class ReadMedicalReports {

    private final Access access;
    private final EnquiryRecords records;
    private final MedicalStandings standings;
    private final EnquiryRecord record;
    private final JoinedCases joined;

    ReadMedicalReports(
            Access access,
            EnquiryRecords records,
            MedicalStandings standings,
            EnquiryRecord record,
            JoinedCases joined) {
        this.access = access;
        this.records = records;
        this.standings = standings;
        this.record = record;
        this.joined = joined;
    }

    /** What the doctors say in an enquiry, as far as they have; empty where there is none. */
    @Transactional
    public Optional<MedicalStanding> handle(Actor who, EnquiryId id) {
        access.require(who, Activity.READ_CASE);
        Optional<Enquiry> found = records.find(id);
        found.ifPresent(enquiry -> record.keep(who, "medical-report-read", enquiry, ""));
        return found.map(standings::of);
    }

    /** What they say in the enquiries of a case, the latest first; those in which they do. */
    @Transactional
    public List<MedicalStanding> ofCase(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        List<MedicalStanding> all =
                records.ofCase(joined.answering(ref)).stream()
                        .map(standings::of)
                        .filter(MedicalStanding::says)
                        .toList();
        all.forEach(one -> record.keep(who, "medical-report-read", one.enquiry(), ""));
        return all;
    }
}
