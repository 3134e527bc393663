package org.threshold.local.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threshold.local.credentials.AgencySystem;

/** The agencies that the simulator stands for, and how each behaves. */
final class Agencies {

    private final Map<String, AgencySystem> systems;
    private final Map<String, Mode> modes = new ConcurrentHashMap<>();

    Agencies(List<AgencySystem> systems) {
        this.systems =
                systems.stream()
                        .collect(Collectors.toMap(AgencySystem::agency, Function.identity()));
    }

    List<String> names() {
        return systems.keySet().stream().sorted().toList();
    }

    Optional<AgencySystem> system(String agency) {
        return Optional.ofNullable(systems.get(agency));
    }

    /** {@link Mode#ANSWER} until somebody says otherwise; forgotten when the simulator ends. */
    Mode mode(String agency) {
        return modes.getOrDefault(agency, Mode.ANSWER);
    }

    void behave(String agency, Mode mode) {
        modes.put(agency, mode);
    }
}
