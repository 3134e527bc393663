package org.threshold.workflow.report.app;

import java.util.List;
import org.threshold.workflow.report.domain.MissedThresholds.Concern;
import org.threshold.workflow.report.domain.Month;

/** Referrals with a sign that calls for a strategy discussion, and what became of them. */
public interface MissedConcerns {

    /** Those that were received in a month, in the order they came. */
    List<Concern> of(Month month);
}
