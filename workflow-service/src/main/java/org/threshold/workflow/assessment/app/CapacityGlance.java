package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityFactor;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a carer, for whoever is told that nobody has found it out. */
@Service
class CapacityGlance implements SubjectGlance {

    private final Capacities capacities;

    CapacityGlance(Capacities capacities) {
        this.capacities = capacities;
    }

    @Override
    public String kind() {
        return AssessmentSteps.CAPACITY;
    }

    @Override
    public String page(UUID id) {
        return find(id).map(one -> "/cases/" + one.caseRef()).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return find(id)
                .map(one -> "Not known of an adult who cares for the child: " + factors(one) + ".")
                .stream()
                .toList();
    }

    private Optional<Capacity> find(UUID id) {
        return capacities.find(new CapacityId(id));
    }

    private static String factors(Capacity one) {
        return one.unknownSince().keySet().stream()
                .map(CapacityFactor::words)
                .collect(Collectors.joining("; "));
    }
}
