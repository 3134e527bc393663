package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.About;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.referral.CaseRef;

/** Pre-birth assessments in memory. */
final class InMemoryPreBirths implements PreBirths {

    private final Map<PreBirthId, PreBirthAssessment> rows = new LinkedHashMap<>();

    @Override
    public void add(PreBirthAssessment one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<PreBirthAssessment> find(PreBirthId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<PreBirthAssessment> lock(PreBirthId id) {
        return find(id);
    }

    @Override
    public PreBirthId with(UUID line) {
        return rows.values().stream()
                .filter(one -> one.sources().stream().anyMatch(its -> its.id().equals(line)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public void save(PreBirthAssessment one) {
        rows.replace(one.id(), one);
    }

    @Override
    public List<PreBirthAssessment> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .sorted(
                        Comparator.comparing((PreBirthAssessment one) -> one.about().startedAt())
                                .reversed())
                .toList();
    }

    @Override
    public List<PreBirthAssessment> unseen() {
        return rows.values().stream().filter(one -> one.care().contact().isEmpty()).toList();
    }

    @Override
    public List<CaseRef> begun(Instant from, Instant until) {
        return rows.values().stream()
                .map(one -> one.about().caseRef())
                .distinct()
                .filter(
                        ref -> {
                            Instant first = of(ref).getLast().about().startedAt();
                            return !first.isBefore(from) && first.isBefore(until);
                        })
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static PreBirthAssessment moved(PreBirthAssessment one, CaseRef into) {
        About was = one.about();
        var about = new About(into, was.pregnancy(), was.why(), was.startedAt(), was.standing());
        return new PreBirthAssessment(one.id(), about, one.sources(), one.worries(), one.care());
    }
}
