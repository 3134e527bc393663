package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.platform.web.Problem;
import org.threshold.workflow.platform.web.ProblemKind;
import org.threshold.workflow.platform.web.ProblemWriter;

/** Answers what no role allows. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessRefusedAdvice {

    private final ProblemWriter problems;

    AccessRefusedAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void answer(AccessRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = new Problem(ProblemKind.FORBIDDEN, List.of(refused.refusal()));
        problems.write(problem, request, response);
    }
}
