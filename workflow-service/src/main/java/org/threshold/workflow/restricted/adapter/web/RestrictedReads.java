package org.threshold.workflow.restricted.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.Problem;
import org.threshold.workflow.platform.web.ProblemKind;
import org.threshold.workflow.platform.web.ProblemWriter;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.CasesOfAddress;

/**
 * Whoever may not read a restricted case comes to the page from which they open it (R-4.2-7b),
 * whatever they wanted to read of it: every page and every answer of the API passes here. Only
 * reading is held: what is recorded or decided about the case is taken as ever, and the page that
 * raises a concern is open. A form that was refused comes back with all that was typed, and with
 * nothing of the case around it.
 */
@Component
class RestrictedReads implements HandlerInterceptor, WebMvcConfigurer {

    private static final List<String> READING = List.of("GET", "HEAD");

    /** What pages show of a case around a form, by the names that the templates know it under. */
    private static final List<String> AROUND = List.of("basis", "matter", "questions");

    private static final String REDIRECT = "redirect:";

    private final ObjectProvider<CasesOfAddress> cases;
    private final ProblemWriter problems;

    RestrictedReads(ObjectProvider<CasesOfAddress> cases, ProblemWriter problems) {
        this.cases = cases;
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<CaseRef> ref = toOpen(request);
        if (ref.isPresent()) {
            answer(ref.get(), request, response);
        }
        return ref.isEmpty();
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page != null && comesBack(request, page) && held(request).isPresent()) {
            AROUND.stream()
                    .filter(page.getModel()::containsKey)
                    .forEach(name -> page.addObject(name, List.of()));
        }
    }

    /** Whether it answers a form that was sent, which is shown again. */
    private static boolean comesBack(HttpServletRequest request, ModelAndView page) {
        String view = page.getViewName();
        return !READING.contains(request.getMethod()) && view != null && !view.startsWith(REDIRECT);
    }

    private Optional<CaseRef> toOpen(HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? held(request) : Optional.empty();
    }

    /** Who is signed in is not even asked of what no case has, such as a style sheet. */
    private Optional<CaseRef> held(HttpServletRequest request) {
        List<String> variables = variables(request);
        return variables.isEmpty() ? Optional.empty() : toOpen(request, variables);
    }

    private Optional<CaseRef> toOpen(HttpServletRequest request, List<String> variables) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Actor who
                ? cases.stream()
                        .flatMap(it -> it.toOpen(who, route(request), variables).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static List<String> variables(HttpServletRequest request) {
        var found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return found instanceof Map<?, ?> map
                ? map.values().stream().map(String::valueOf).toList()
                : List.of();
    }

    private void answer(CaseRef ref, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = "/cases/" + ref + "/restricted";
        if (problems.wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + page);
            return;
        }
        var problem =
                Problem.of(
                        ProblemKind.FORBIDDEN,
                        "case",
                        "The case is restricted.",
                        "GET /api/v1"
                                + page
                                + " says who owns that. In an emergency POST there why you"
                                + " have to read it: it opens at once.");
        problems.write(problem, request, response);
    }
}
