package org.threshold.workflow.summary.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.summary.domain.Summary;
import org.threshold.workflow.summary.domain.SummaryStanding;
import org.threshold.workflow.summary.domain.SummaryWatch;

/** Puts together how the summary of a case stands, with who confirmed it. */
@Service
class SummarySheets {

    private final Summaries summaries;
    private final SummaryWatches watches;
    private final SummaryWork work;
    private final JoinedCases joined;
    private final StaffDirectory staff;

    SummarySheets(
            Summaries summaries,
            SummaryWatches watches,
            SummaryWork work,
            JoinedCases joined,
            StaffDirectory staff) {
        this.summaries = summaries;
        this.watches = watches;
        this.work = work;
        this.joined = joined;
        this.staff = staff;
    }

    SummarySheet of(CaseRef asked) {
        CaseRef ref = joined.answering(asked);
        List<Summary> versions = summaries.of(joined.all(ref));
        Optional<SummaryWatch> watch = watches.of(ref);
        var standing =
                new SummaryStanding(
                        versions.stream().findFirst(),
                        watch.flatMap(SummaryWatch::redSince),
                        watch.map(work::dueAt).orElse(Instant.MAX));
        var names =
                staff.names(versions.stream().map(one -> one.confirmed().by()).distinct().toList());
        return new SummarySheet(standing, versions, names);
    }
}
