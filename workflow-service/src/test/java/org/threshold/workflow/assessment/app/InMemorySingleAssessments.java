package org.threshold.workflow.assessment.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.About;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

/** Single assessments in memory. */
final class InMemorySingleAssessments implements SingleAssessments {

    private final Map<SingleAssessmentId, SingleAssessment> rows = new LinkedHashMap<>();

    @Override
    public void add(SingleAssessment one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<SingleAssessment> find(SingleAssessmentId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<SingleAssessment> lock(SingleAssessmentId id) {
        return find(id);
    }

    @Override
    public Optional<SingleAssessmentId> having(UUID line) {
        return rows.values().stream()
                .filter(
                        one ->
                                one.child(line).isPresent()
                                        || one.asked().stream()
                                                .anyMatch(asked -> asked.id().equals(line)))
                .findFirst()
                .map(SingleAssessment::id);
    }

    @Override
    public void save(SingleAssessment one) {
        rows.replace(one.id(), one);
    }

    @Override
    public List<SingleAssessment> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .sorted(
                        Comparator.comparing((SingleAssessment one) -> one.about().referredAt())
                                .reversed())
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static SingleAssessment moved(SingleAssessment one, CaseRef into) {
        About was = one.about();
        var about = new About(into, was.why(), was.referredAt(), was.lead(), was.standing());
        return new SingleAssessment(
                one.id(), about, one.children(), one.asked(), one.checkpoints());
    }
}
