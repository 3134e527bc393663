package org.threshold.workflow.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the web server itself refuses, and what was answered with a bare status. */
@Controller
class ErrorPage implements ErrorController {

    private static final int NOT_FOUND = 404;

    private final ProblemWriter problems;
    private final Incidents incidents;
    private final StatusProblems statuses = new StatusProblems();

    ErrorPage(ProblemWriter problems, Incidents incidents) {
        this.problems = problems;
        this.incidents = incidents;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(problem(request), request, response);
    }

    private Problem problem(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable unforeseen) {
            return incidents.open(unforeseen);
        }
        return statuses.of(status instanceof Integer code ? code : NOT_FOUND);
    }
}
