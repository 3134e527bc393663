package org.threshold.workflow.safety.adapter.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.CasePart;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Draws a part of a page by itself, as the pages that it is a part of draw it. */
public final class DrawnPart {

    private DrawnPart() {}

    /** The part, as it comes to a reader. */
    public static Page of(SpringTemplateEngine templates, CasePart.Part part, String ref) {
        var exchange =
                JakartaServletWebApplication.buildApplication(new MockServletContext())
                        .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        Map<String, Object> shown = Map.of("part", part.shown(), "ref", ref);
        return new Page(
                templates.process(
                        "case/" + part.fragment(), new WebContext(exchange, Locale.UK, shown)));
    }
}
