package org.threshold.workflow.report.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.report.app.AuditSamples.Place;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Sample.Sampled;

/**
 * Keeps what an auditor answers about a case. Each auditor answers for themselves: that two of them
 * agree can then be counted.
 */
@Service
public class RecordFindings {

    private final Access access;
    private final AuditSamples samples;
    private final AuditKeeping keeping;

    RecordFindings(Access access, AuditSamples samples, AuditKeeping keeping) {
        this.access = access;
        this.samples = samples;
        this.keeping = keeping;
    }

    /**
     * Keeps answers, to as many of the questions as there are yet.
     *
     * @return what has to be put right first, with nothing kept; nothing when all is kept; empty
     *     when there is no such case in a sample
     */
    @Transactional
    public Optional<List<Refusal>> handle(Actor who, Place place, List<Finding> findings) {
        access.require(who, Activity.AUDIT_CASES);
        return samples.find(place.sample())
                .flatMap(sample -> sample.at(place.place()))
                .map(one -> kept(who, place, one, findings));
    }

    private List<Refusal> kept(Actor who, Place place, Sampled one, List<Finding> findings) {
        List<Refusal> wrong = Finding.wrong(findings);
        if (wrong.isEmpty()) {
            StaffId auditor = who.staff().orElseThrow();
            findings.forEach(it -> samples.record(place, auditor, it, keeping.now()));
            keeping.keep(who, "case-audited", place.sample().value(), List.of(one.caseRef()));
        }
        return wrong;
    }
}
