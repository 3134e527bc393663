package org.threshold.workflow.summary.app;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.domain.Summary;

/** Versions of summaries, in memory. */
final class InMemorySummaries implements Summaries {

    private final List<Summary> all = new ArrayList<>();

    @Override
    public void add(Summary summary) {
        all.addFirst(summary);
    }

    @Override
    public List<Summary> of(List<CaseRef> refs) {
        return all.stream().filter(one -> refs.contains(one.caseRef())).toList();
    }
}
