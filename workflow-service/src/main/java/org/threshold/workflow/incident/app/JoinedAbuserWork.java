package org.threshold.workflow.incident.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.About;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** The work with alleged abusers around a child whose case joins another goes on under that one. */
@Service
class JoinedAbuserWork implements CaseListener {

    private final AbuserWorks works;
    private final AbuserLimits limits;

    JoinedAbuserWork(AbuserWorks works, AbuserLimits limits) {
        this.works = works;
        this.limits = limits;
    }

    @Override
    public void joined(CaseJoined joined) {
        for (AbuserWork one : works.of(List.of(joined.from()))) {
            About about = one.about();
            AbuserWork moved =
                    one.on(
                            new About(
                                    about.person(),
                                    about.incidents(),
                                    about.cases().stream()
                                            .map(
                                                    ref ->
                                                            ref.equals(joined.from())
                                                                    ? joined.into()
                                                                    : ref)
                                            .toList()));
            works.save(moved);
            limits.concerning(moved);
        }
    }
}
