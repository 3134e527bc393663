package org.threshold.workflow.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ProblemDetail;
import org.threshold.workflow.platform.Refusal;

/**
 * A request that is not done, in words for whoever sent it.
 *
 * @param errors what is wrong and what to do about it, at least one
 */
public record Problem(ProblemKind kind, List<Refusal> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem with one cause. */
    public static Problem of(ProblemKind kind, String field, String problem, String remedy) {
        return new Problem(kind, List.of(new Refusal(field, problem, remedy)));
    }

    /** What is wrong, without the remedies. */
    String detail() {
        return errors.stream().map(Refusal::problem).collect(Collectors.joining(" "));
    }

    /** The shape of RFC 9457 with the member {@code errors: [{field, problem, remedy}]}. */
    ProblemDetail body() {
        var body = ProblemDetail.forStatusAndDetail(kind.status(), detail());
        body.setType(kind.type());
        body.setTitle(kind.title());
        body.setProperty("errors", errors);
        return body;
    }
}
