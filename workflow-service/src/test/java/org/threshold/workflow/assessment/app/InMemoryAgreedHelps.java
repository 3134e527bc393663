package org.threshold.workflow.assessment.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

/** Agreed help in memory. */
final class InMemoryAgreedHelps implements AgreedHelps {

    private final Map<AgreedHelpId, AgreedHelp> rows = new LinkedHashMap<>();

    @Override
    public void add(AgreedHelp one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<AgreedHelp> find(AgreedHelpId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<AgreedHelp> lock(AgreedHelpId id) {
        return find(id);
    }

    @Override
    public void save(AgreedHelp one) {
        rows.replace(one.id(), one);
    }

    @Override
    public Optional<AgreedHelp> of(SingleAssessmentId assessment) {
        return rows.values().stream()
                .filter(one -> one.about().assessment().equals(assessment))
                .findFirst();
    }

    @Override
    public List<AgreedHelp> of(CaseRef ref) {
        return rows.values().stream().filter(one -> one.about().caseRef().equals(ref)).toList();
    }
}
