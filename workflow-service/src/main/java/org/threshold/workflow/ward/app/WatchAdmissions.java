package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.ChildAges;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.circumstances.WhereCasesStand.Since;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.ward.domain.Stay;

/**
 * A child with a case of ours is known to social care: once it is admitted, a consultant sees it
 * within 24 hours, within 12 if it is younger than one or its age is not known (R-Hosp-9). When it
 * leaves, nobody has to any more. A concern that opens after the last review asks for another
 * (L-3.1.16).
 */
@Service
class WatchAdmissions implements ChangeListener {

    private static final String LEFT = "The child is not in hospital any more.";

    private final WhereCasesStand where;
    private final ChildAges ages;
    private final JoinedCases joined;
    private final Stays stays;
    private final KeepStays keep;

    WatchAdmissions(
            WhereCasesStand where,
            ChildAges ages,
            JoinedCases joined,
            Stays stays,
            KeepStays keep) {
        this.where = where;
        this.ages = ages;
        this.joined = joined;
        this.stays = stays;
        this.keep = keep;
    }

    @Override
    public void recorded(Change change) {
        joined.eachAnswering(change.what().cases()).forEach(ref -> look(change.by(), ref));
    }

    @Override
    public void replaced(Change now) {
        recorded(now);
    }

    private void look(Actor who, CaseRef ref) {
        Optional<Instant> admitted =
                where.admission(ref).map(Since::change).map(what -> what.occurredAt());
        Optional<Stay> open = stays.openOf(ref);
        if (admitted.isPresent() && open.isEmpty()) {
            keep.begins(ref, admitted.get(), first(ref));
        }
        if (admitted.isEmpty()) {
            open.ifPresent(stay -> keep.ends(who, stay, LEFT));
        } else if (where.concernOpen(ref)) {
            open.ifPresent(keep::concerned);
        }
    }

    private LimitCode first(CaseRef ref) {
        return ages.underOne(ref)
                ? LimitCode.CONSULTANT_REVIEW_UNDER_ONE
                : LimitCode.CONSULTANT_REVIEW;
    }
}
