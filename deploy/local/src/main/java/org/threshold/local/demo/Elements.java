package org.threshold.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.threshold.local.api.Answer;
import org.threshold.local.demo.Story.Expect;
import tools.jackson.databind.JsonNode;

/** Looks for elements in an answer that is, or holds, a list. */
final class Elements {

    private final Kept kept;

    Elements(Kept kept) {
        this.kept = kept;
    }

    /** How the list differs from what must be in it. */
    Optional<String> difference(Expect expect, Answer answer) {
        List<Answer> fitting = fitting(expect, answer, expect.find());
        if (expect.none() != null && !fitting(expect, answer, expect.none()).isEmpty()) {
            return Optional.of("something like " + words(expect.none()) + " is there");
        }
        if (expect.count() != null) {
            return fitting.size() == expect.count()
                    ? Optional.empty()
                    : Optional.of("%d are there, not %d".formatted(fitting.size(), expect.count()));
        }
        return expect.find() != null && fitting.isEmpty()
                ? Optional.of("nothing like " + words(expect.find()) + " is there")
                : Optional.empty();
    }

    /** What is looked at and kept: the first element that was looked for, or else the answer. */
    Answer meant(Expect expect, Answer answer) {
        return expect.find() == null
                ? answer
                : fitting(expect, answer, expect.find()).stream().findFirst().orElse(answer);
    }

    private List<Answer> fitting(
            Expect expect, Answer answer, @Nullable Map<String, String> wanted) {
        JsonNode list = expect.in() == null ? answer.body() : answer.body().at(expect.in());
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> new Answer(answer.status(), one))
                .filter(one -> wanted == null || fits(one, wanted))
                .toList();
    }

    private boolean fits(Answer element, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(one -> element.at(one.getKey()).equals(kept.in(one.getValue())));
    }

    private String words(Map<String, String> wanted) {
        return kept.in(wanted.toString());
    }
}
