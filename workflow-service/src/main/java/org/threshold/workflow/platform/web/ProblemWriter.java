package org.threshold.workflow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as a page for people or as {@code application/problem+json} for programs. */
@Component
public class ProblemWriter {

    private final JsonMapper json;
    private final PageWriter pages;
    private final WantedForm form = new WantedForm();

    ProblemWriter(JsonMapper json, PageWriter pages) {
        this.json = json;
        this.pages = pages;
    }

    /** Whether a person's browser asks, rather than a program. */
    public boolean wantsPage(HttpServletRequest request) {
        return form.isPage(request);
    }

    /**
     * Answers with the problem in the form that is wanted; does nothing once an answer is on its
     * way.
     *
     * @throws IOException when the caller is gone
     */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (form.isPage(request)) {
            var page = new ModelAndView("problem", problem.kind().status());
            page.addObject("problem", problem);
            pages.write(page, request, response);
        } else {
            response.resetBuffer();
            response.setStatus(problem.kind().status().value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem.body()));
            response.flushBuffer();
        }
    }
}
