package org.threshold.workflow.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.order.domain.Protection.Lasting;

/**
 * When police protection or an emergency protection order ends at the latest (rules T12, T13).
 * Police protection lasts 72 hours (Children Act 1989, s.46(6)); an order 8 days (s.45(1)), counted
 * from the start of police protection where the child was in it (s.45(3)), and once 7 days more
 * (s.45(5) and (6)). Days are of 24 hours. That a court may let an order run to noon after a
 * holiday (s.45(2)) is not counted: the earlier end is the safer one.
 */
public final class ProtectionEnds {

    /** Police protection: 72 hours (s.46(6)). */
    public static final Duration POLICE = Duration.ofDays(3);

    /** An order (s.45(1)). */
    public static final Duration ORDER = Duration.ofDays(8);

    /** An order and its one extension (s.45(6)). */
    public static final Duration EXTENDED = ORDER.plusDays(7);

    private ProtectionEnds() {}

    /** What protects the child after all of these, in whatever order they were recorded. */
    public static Optional<Protection> after(List<ProtectionStep> steps) {
        Optional<Protection> now = Optional.empty();
        for (var step : steps.stream().sorted(Comparator.comparing(ProtectionStep::at)).toList()) {
            now = next(now, step);
        }
        return now;
    }

    private static Optional<Protection> next(Optional<Protection> before, ProtectionStep step) {
        var running = before.filter(one -> !one.overBy(step.at()));
        return switch (step.stage()) {
            case "police-protection" -> Optional.of(police(running, step));
            case "order-granted" -> Optional.of(order(running, step));
            case "ended" -> Optional.empty();
            default -> before;
        };
    }

    private static Protection police(Optional<Protection> running, ProtectionStep step) {
        Instant since = of(running, ProtectionKind.POLICE_PROTECTION).orElse(step.at());
        return new Protection(
                ProtectionKind.POLICE_PROTECTION,
                since,
                new Lasting(since, since.plus(POLICE), false),
                step.until());
    }

    private static Protection order(Optional<Protection> running, ProtectionStep step) {
        Optional<Protection> extended =
                running.filter(one -> one.kind() == ProtectionKind.EMERGENCY_ORDER);
        Instant since = extended.map(Protection::since).orElse(step.at());
        Instant from = running.map(one -> one.lasts().from()).orElse(step.at());
        Duration most = extended.isPresent() ? EXTENDED : ORDER;
        return new Protection(
                ProtectionKind.EMERGENCY_ORDER,
                since,
                new Lasting(from, from.plus(most), extended.isPresent()),
                step.until());
    }

    private static Optional<Instant> of(Optional<Protection> running, ProtectionKind kind) {
        return running.filter(one -> one.kind() == kind).map(Protection::since);
    }
}
