package org.threshold.notification.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was entered for each role, the oldest first; forgotten with its test. */
final class History<T> {

    private final Map<Recipient, List<T>> kept = new HashMap<>();

    List<T> of(Recipient recipient) {
        return kept.getOrDefault(recipient, List.of());
    }

    Optional<T> last(Recipient recipient) {
        return of(recipient).reversed().stream().findFirst();
    }

    <R> Map<Recipient, R> all(Function<T, R> part) {
        return kept.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> part.apply(each.getValue().getLast())));
    }

    void enter(Recipient recipient, T entered) {
        kept.computeIfAbsent(recipient, first -> new ArrayList<>()).add(entered);
    }
}
