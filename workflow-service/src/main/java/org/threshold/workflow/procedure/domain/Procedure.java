package org.threshold.workflow.procedure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a step is done, in versions; each is in force until the next.
 *
 * @param step the step, as the models name it
 * @param versions in their order, each in force later than the one before
 */
public record Procedure(String step, List<ProcedureVersion> versions) {

    public Procedure {
        versions = List.copyOf(versions);
        for (int at = 0; at < versions.size(); at++) {
            var version = versions.get(at);
            boolean follows = at == 0 || version.from().isAfter(versions.get(at - 1).from());
            if (version.number() != at + 1 || !follows) {
                throw new IllegalArgumentException(
                        "Version %d of %s does not follow the one before"
                                .formatted(version.number(), step));
            }
            if (version.changed().isEmpty() != (at == 0)) {
                throw new IllegalArgumentException(
                        "Version %d of %s: the first says nothing of what changed, each later one does"
                                .formatted(version.number(), step));
            }
        }
    }

    /** The version in force on a day; none before the first. */
    public Optional<ProcedureVersion> inForce(LocalDate day) {
        return versions.stream().filter(it -> !it.from().isAfter(day)).reduce((_, last) -> last);
    }

    /** What has changed after one day and until another, the oldest change first. */
    public List<String> changedBetween(LocalDate after, LocalDate until) {
        return versions.stream()
                .filter(it -> it.number() > 1)
                .filter(it -> it.from().isAfter(after) && !it.from().isAfter(until))
                .map(ProcedureVersion::changed)
                .toList();
    }
}
