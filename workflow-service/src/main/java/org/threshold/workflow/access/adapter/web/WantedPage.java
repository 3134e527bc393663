package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** The page that somebody asked for before they were sent to sign in. */
@Component
class WantedPage {

    private static final String START = "/";

    private final RequestCache asked;

    WantedPage(RequestCache asked) {
        this.asked = asked;
    }

    /** Its path, so that the way never leads to another site; the start page when there is none. */
    String after(HttpServletRequest request, HttpServletResponse response) {
        return SignedOut.page(request).orElseGet(() -> askedFor(request, response));
    }

    private String askedFor(HttpServletRequest request, HttpServletResponse response) {
        if (asked.getRequest(request, response) instanceof DefaultSavedRequest saved) {
            asked.removeRequest(request, response);
            var query = saved.getQueryString();
            return saved.getRequestURI() + (query == null ? "" : "?" + query);
        }
        return START;
    }
}
