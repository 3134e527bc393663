package org.threshold.workflow.missing.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what is missing from the record of a case; whoever reads it is kept in the audit. */
@Service
public class ReadMissing {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final MissingRecords reports;
    private final MissingRecord record;

    ReadMissing(
            Access access,
            Cases cases,
            JoinedCases joined,
            MissingRecords reports,
            MissingRecord record) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.reports = reports;
        this.record = record;
    }

    /** All reports of a case, the latest first; empty where there is no such case. */
    @Transactional
    public Optional<List<MissingData>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (cases.childOf(ref).isEmpty()) {
            return Optional.empty();
        }
        record.looked(who, ref);
        return Optional.of(reports.of(joined.all(joined.answering(ref))));
    }

    /** One report, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public MissingData forStep(MissingId id) {
        return reports.find(id).orElseThrow();
    }
}
