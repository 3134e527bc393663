package org.threshold.workflow.report.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.report.domain.Candidate;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.SampleId;

/** The samples of cases that are audited, and what was answered about them. */
public interface AuditSamples {

    /** A case of a sample: the sample and the case’s number in it. */
    record Place(SampleId sample, int place) {}

    /**
     * How far the audit of a case is.
     *
     * @param auditors how many people answered about it
     * @param answered how many of the sixteen questions somebody answered
     */
    record Progress(int place, int auditors, int answered) {}

    /** The cases that were open in a month; one that joined another is not among them. */
    List<Candidate> candidates(Month month);

    /** Keeps a sample as it was drawn. */
    void keep(Sample sample, StaffId by);

    /** The sample with this id, if there is one. */
    Optional<Sample> find(SampleId id);

    /** The latest samples, at most so many. */
    List<Sample> latest(int most);

    /** Keeps somebody’s answer; a later one takes the place of theirs before. */
    void record(Place place, StaffId auditor, Finding finding, Instant at);

    /** What somebody answered about a case so far. */
    List<Finding> of(Place place, StaffId auditor);

    /** How far a sample is; a case that nobody answered about is left out. */
    List<Progress> progress(SampleId id);
}
