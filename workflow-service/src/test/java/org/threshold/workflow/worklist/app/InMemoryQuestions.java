package org.threshold.workflow.worklist.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.worklist.domain.StepQuestion;

/** Questions in memory. */
final class InMemoryQuestions implements Questions {

    private final Map<UUID, StepQuestion> all = new LinkedHashMap<>();

    void clear() {
        all.clear();
    }

    @Override
    public void add(StepQuestion question) {
        all.put(question.id(), question);
    }

    @Override
    public Optional<StepQuestion> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<StepQuestion> lock(UUID id) {
        return find(id);
    }

    @Override
    public void answer(StepQuestion answered) {
        all.replace(answered.id(), answered);
    }

    @Override
    public List<StepQuestion> of(UUID subjectId, String step) {
        return all.values().stream()
                .filter(one -> one.about().subject().id().equals(subjectId))
                .filter(one -> one.about().step().equals(step))
                .sorted(
                        Comparator.comparing((StepQuestion one) -> one.asked().at())
                                .reversed()
                                .thenComparing(one -> one.id().toString()))
                .toList();
    }
}
