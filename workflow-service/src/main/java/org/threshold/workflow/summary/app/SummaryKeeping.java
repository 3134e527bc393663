package org.threshold.workflow.summary.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.summary.domain.Summary;
import org.threshold.workflow.summary.domain.SummaryId;
import org.threshold.workflow.summary.domain.SummaryRule;

/** Keeps a version of a summary, and has the next one counted from it. */
@Service
class SummaryKeeping {

    private final Summaries summaries;
    private final JoinedCases joined;
    private final SummaryWork work;
    private final SummaryRecord record;

    SummaryKeeping(
            Summaries summaries, JoinedCases joined, SummaryWork work, SummaryRecord record) {
        this.summaries = summaries;
        this.joined = joined;
        this.work = work;
        this.record = record;
    }

    Confirming confirmed(Actor who, CaseRef ref, String words) {
        Optional<Summary> last = summaries.of(joined.all(ref)).stream().findFirst();
        List<Refusal> refusals = SummaryRule.refusals(words, last);
        if (!refusals.isEmpty()) {
            return new Confirming.Refused(refusals);
        }
        var one =
                new Summary(
                        new SummaryId(record.newId()),
                        ref,
                        SummaryRule.confirmed(words, last),
                        by(who));
        summaries.add(one);
        record.confirmed(who, one);
        work.confirmed(who, work.watched(ref, record.now()), record.now());
        return new Confirming.Confirmed(one);
    }

    private Summary.Confirmed by(Actor who) {
        StaffId staff = who.staff().orElseThrow();
        Role as =
                who.roles().stream()
                        .filter(Activity.CONFIRM_SUMMARY.roles()::contains)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return new Summary.Confirmed(staff, as, record.now());
    }
}
