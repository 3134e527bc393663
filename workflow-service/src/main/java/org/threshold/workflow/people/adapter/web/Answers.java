package org.threshold.workflow.people.adapter.web;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.platform.web.Problems;

/** Answers of use cases over HTTP. */
final class Answers {

    private Answers() {}

    static <T> ResponseEntity<?> of(Answer<T> answer, Function<T, ResponseEntity<?>> done) {
        return switch (answer) {
            case Answer.Done<T>(var value) -> done.apply(value);
            case Answer.Refused<T>(var refusals) -> Problems.refused(refusals);
            case Answer.NotFound<T>(var refusal) -> Problems.notFound(refusal);
            case Answer.Overtaken<T>(var refusal) -> Problems.conflict(refusal);
        };
    }
}
