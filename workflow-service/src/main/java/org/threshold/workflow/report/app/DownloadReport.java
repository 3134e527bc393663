package org.threshold.workflow.report.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** A report to take away: what leaves the service is on the record of every case in it. */
@Service
public class DownloadReport {

    private final Access access;
    private final ReportReading reading;

    DownloadReport(Access access, ReportReading reading) {
        this.access = access;
        this.reading = reading;
    }

    /** The report, once it is recorded who took it. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Report handle(Actor who, ReportKind kind, Month month) {
        access.require(who, Activity.READ_REPORTS);
        return reading.read(who, kind, month, "report-downloaded");
    }
}
