package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;

/** Which practices are invited, in memory. */
final class InMemoryAssessmentInvitations implements AssessmentInvitations {

    private final Map<SingleAssessmentId, Map<String, InvitedPractice>> rows = new HashMap<>();

    @Override
    public void invite(SingleAssessmentId id, String odsCode, Instant at) {
        kept(id).putIfAbsent(odsCode, InvitedPractice.of(odsCode));
    }

    @Override
    public void said(SingleAssessmentId id, InvitedPractice says, Instant at) {
        kept(id).put(says.odsCode(), says);
    }

    private Map<String, InvitedPractice> kept(SingleAssessmentId id) {
        return rows.computeIfAbsent(id, _ -> new TreeMap<>());
    }

    @Override
    public List<InvitedPractice> of(SingleAssessmentId id) {
        return List.copyOf(rows.getOrDefault(id, Map.of()).values());
    }
}
