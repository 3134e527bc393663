package org.threshold.workflow.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what fails outside controllers (in a filter, in drawing a page) like all the rest. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastResort extends OncePerRequestFilter {

    private final ProblemWriter problems;
    private final ExceptionProblems meanings;

    LastResort(ProblemWriter problems, ExceptionProblems meanings) {
        this.problems = problems;
        this.meanings = meanings;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException wrapped) {
            var cause = wrapped.getRootCause();
            problems.write(meanings.of(cause == null ? wrapped : cause), request, response);
        } catch (RuntimeException failure) {
            problems.write(meanings.of(failure), request, response);
        }
    }
}
