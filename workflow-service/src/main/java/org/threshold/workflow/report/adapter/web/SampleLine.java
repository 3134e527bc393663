package org.threshold.workflow.report.adapter.web;

import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.report.app.AuditSamples.Progress;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.Sample.Sampled;

/**
 * A sample in the words of pages.
 *
 * @param id in addresses
 * @param words how people call it
 * @param candidates how many cases there were to draw from
 */
record SampleLine(
        String id,
        String words,
        String month,
        String drawnAt,
        String seed,
        int size,
        int candidates) {

    static SampleLine of(Sample sample) {
        return new SampleLine(
                sample.id().value().toString(),
                sample.id().words(),
                sample.month().words(),
                DueWords.exact(sample.drawnAt()),
                sample.seed(),
                sample.cases().size(),
                sample.candidates());
    }

    /**
     * A case of it.
     *
     * @param how why it was drawn
     * @param auditors how many people answered about it
     * @param answered how many of the questions somebody answered
     */
    record OfCase(int place, String ref, String how, int auditors, int answered) {

        static OfCase of(Sampled one, Progress progress) {
            return new OfCase(
                    one.place(),
                    one.caseRef(),
                    one.how().words(),
                    progress.auditors(),
                    progress.answered());
        }
    }
}
