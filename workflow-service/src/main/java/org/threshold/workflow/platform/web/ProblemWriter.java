package org.threshold.workflow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as a page for people or as {@code application/problem+json} for programs. */
@Component
public class ProblemWriter {

    private final JsonMapper json;
    private final ThymeleafViewResolver pages;
    private final WantedForm form = new WantedForm();

    ProblemWriter(JsonMapper json, ThymeleafViewResolver pages) {
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
        response.resetBuffer();
        response.setStatus(problem.kind().status().value());
        if (form.isPage(request)) {
            writePage(problem, request, response);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem.body()));
        }
        response.flushBuffer();
    }

    private void writePage(
            Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            page().render(Map.of("problem", problem), request, response);
        } catch (IOException gone) {
            throw gone;
        } catch (Exception broken) {
            throw new IllegalStateException("The page of problems cannot be drawn", broken);
        }
    }

    private View page() throws Exception {
        var page = pages.resolveViewName("problem", Locale.UK);
        if (page == null) {
            throw new IllegalStateException("There is no template 'problem'");
        }
        return page;
    }
}
