package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.referral.CaseRef;

/** The register of risks, in memory. */
final class InMemoryRisks implements Risks {

    private final Map<RiskId, List<Said>> said = new LinkedHashMap<>();

    @Override
    public void keep(Risk risk, Entry entry) {
        said.computeIfAbsent(risk.id(), _ -> new ArrayList<>()).addFirst(new Said(risk, entry));
    }

    @Override
    public Optional<Risk> find(RiskId id) {
        return history(id).stream().findFirst().map(Said::risk);
    }

    @Override
    public Optional<Risk> lock(RiskId id) {
        return find(id);
    }

    @Override
    public List<Risk> of(List<CaseRef> refs) {
        return latest().filter(risk -> refs.contains(risk.caseRef()))
                .sorted(
                        Comparator.comparing((Risk risk) -> !risk.open())
                                .thenComparingInt(Risk::number))
                .toList();
    }

    @Override
    public List<Said> history(RiskId id) {
        return List.copyOf(said.getOrDefault(id, List.of()));
    }

    @Override
    public List<Risk> unreduced(Instant before) {
        return latest().filter(Risk::open)
                .filter(risk -> !risk.openedAt().isAfter(before))
                .filter(risk -> !risk.said().reduction().agreed())
                .sorted(Comparator.comparing(Risk::openedAt))
                .toList();
    }

    private Stream<Risk> latest() {
        return said.values().stream().map(all -> all.getFirst().risk());
    }
}
