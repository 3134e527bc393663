package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of somebody signed in {@code sitting}: how long their session lives. */
@ControllerAdvice
class Sitting {

    private final SessionLength length;

    Sitting(SessionLength length) {
        this.length = length;
    }

    /**
     * What the page's script needs to know.
     *
     * @param seconds how long it lives; none for nobody
     * @param warning how many seconds before the end it warns
     * @param back the page to come back to; empty where the page answers a form
     */
    record Shown(long seconds, long warning, String back) {

        /** Whether somebody is signed in. */
        public boolean someone() {
            return seconds > 0;
        }
    }

    @ModelAttribute("sitting")
    Shown sitting(@Nullable Authentication authentication, HttpServletRequest request) {
        if (!(authentication instanceof ActorAuthentication)) {
            return new Shown(0, 0, "");
        }
        return new Shown(length.length().toSeconds(), length.warning().toSeconds(), back(request));
    }

    private static String back(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return "";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
