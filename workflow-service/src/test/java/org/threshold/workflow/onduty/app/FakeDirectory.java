package org.threshold.workflow.onduty.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.onduty.domain.Duty;

/** A directory that says what it is told to, and notes what it was asked. */
public final class FakeDirectory implements DutyDirectory, Afresh {

    private final Map<String, List<Duty>> texts = new HashMap<>();
    private final List<Instant> asked = new ArrayList<>();
    private Optional<String> answer = Optional.empty();

    public void says(Duty... duties) {
        String text = List.of(duties).toString();
        texts.put(text, List.of(duties));
        answer = Optional.of(text);
    }

    void saysNonsense() {
        answer = Optional.of("nonsense");
    }

    public void goesAway() {
        answer = Optional.empty();
    }

    public List<Instant> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<String> ask(Instant at) {
        asked.add(at);
        return answer;
    }

    @Override
    public Optional<List<Duty>> read(String text) {
        return Optional.ofNullable(texts.get(text));
    }

    @Override
    public void afresh() {
        texts.clear();
        asked.clear();
        goesAway();
    }
}
