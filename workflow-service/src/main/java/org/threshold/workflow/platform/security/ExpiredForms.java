package org.threshold.workflow.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.platform.web.CarriedForm;
import org.threshold.workflow.platform.web.PageWriter;
import org.threshold.workflow.platform.web.ProblemWriter;

/**
 * A page's form that arrives after its session has ended is not used, and what was typed is not
 * lost: the answer carries it along, asks to sign in, and lets the person go on. Only a form of
 * this site is carried; what another site sends is refused as before.
 */
@Component
class ExpiredForms {

    /** Hold a password, or nothing that was typed. */
    private static final Set<String> NOT_CARRIED = Set.of("/sign-in", "/sign-out");

    private static final String SAME = "same-origin";

    private final PageWriter pages;
    private final ProblemWriter problems;

    ExpiredForms(PageWriter pages, ProblemWriter problems) {
        this.pages = pages;
        this.problems = problems;
    }

    /** Whether this is such a form. */
    boolean isOne(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && problems.wantsPage(request)
                && isForm(request.getContentType())
                && !NOT_CARRIED.contains(request.getRequestURI())
                && fromThisSite(request)
                && CarriedForm.ofThisSite(target(request));
    }

    /** Asks to sign in, or, where somebody has signed in meanwhile, to go on; 401. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person =
                Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                        .filter(Authentication::isAuthenticated);
        var page = new ModelAndView("typed-again", HttpStatus.UNAUTHORIZED);
        page.addObject("carried", CarriedForm.sent(request));
        page.addObject("known", person.isPresent());
        page.addObject("signedInAs", person.map(it -> String.valueOf(it.getDetails())).orElse(""));
        pages.write(page, request, response);
    }

    private static boolean isForm(@Nullable String type) {
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static String target(HttpServletRequest request) {
        var carried = request.getParameter(CarriedForm.TO);
        return carried == null ? request.getRequestURI() : carried;
    }

    /** Browsers say so themselves; older ones only name the site. */
    private static boolean fromThisSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals(SAME);
        }
        var origin = request.getHeader("Origin");
        var here = request.getRequestURL();
        here.setLength(here.length() - request.getRequestURI().length());
        return here.toString().equals(origin);
    }
}
