package org.threshold.workflow.platform.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;

/** Answers of controllers for what a use case did not do. */
public final class Problems {

    private Problems() {}

    /** 422: the request was understood, and something in it has to be put right. */
    public static ResponseEntity<ProblemDetail> refused(List<Refusal> refusals) {
        return answer(new Problem(ProblemKind.REFUSED, refusals));
    }

    /** 422 with one refusal. */
    public static ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    /** 409: somebody or something was there first. */
    public static ResponseEntity<ProblemDetail> conflict(Refusal refusal) {
        return answer(new Problem(ProblemKind.CONFLICT, List.of(refusal)));
    }

    /** 404: there is no such thing, or none that the asker may know of. */
    public static ResponseEntity<ProblemDetail> notFound(Refusal refusal) {
        return answer(new Problem(ProblemKind.NOT_FOUND, List.of(refusal)));
    }

    /** Any other problem. */
    public static ResponseEntity<ProblemDetail> answer(Problem problem) {
        return ResponseEntity.status(problem.kind().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.body());
    }
}
