package org.threshold.workflow.report.app;

import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** Reads one report from what the features keep. */
public interface ReportSource {

    /** Which report it reads. */
    ReportKind kind();

    /** The report, as everything stands now. */
    Report read(Asked asked);
}
